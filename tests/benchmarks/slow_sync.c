/* A disk whose every sync takes longer: SLOW_SYNC_MS milliseconds on top (Linux, LD_PRELOAD). Counts the syncs. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static long syncs;

/* How often this process has synced a file. */
long slow_sync_count(void) { return syncs; }

static void wait_a_while(void) {
    const char *said = getenv("SLOW_SYNC_MS");
    long milliseconds = said == NULL ? 0 : atol(said);
    struct timespec pause = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    syncs++;
    if (milliseconds > 0) nanosleep(&pause, NULL);
}

int fsync(int file) {
    wait_a_while();
    return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(file);
}

int fdatasync(int file) {
    wait_a_while();
    return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(file);
}
