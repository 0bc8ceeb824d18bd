/* A slow disk: every fsync and fdatasync takes SLOW_SYNC_US microseconds more. Loaded before the C library (LD_PRELOAD). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static long syncs;

/* How often this process has synced a file. */
long slow_sync_count(void)
{
    return syncs;
}

static void wait_more(void)
{
    syncs++;
    const char *more = getenv("SLOW_SYNC_US");
    if (more != NULL)
        usleep((useconds_t)atol(more));
}

int fsync(int file)
{
    static int (*real)(int);
    if (real == NULL)
        real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    wait_more();
    return real(file);
}

int fdatasync(int file)
{
    static int (*real)(int);
    if (real == NULL)
        real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    wait_more();
    return real(file);
}
