/* A stick that goes away and a clock that is wrong, for one process (Linux, LD_PRELOAD).

   VANISH_PREFIX  files whose path begins so lie on the stick
   VANISH_AFTER   how many calls the stick still answers; after them each gives EIO. -1: it stays
   CLOCK_SECONDS  what the clock says, in seconds since 1970, when the process starts; it runs on from there */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define MOST_FILES 4096
#define REAL(type, name, ...) ((type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

static char on_stick[MOST_FILES];
static const char *prefix;
static long left = -1, calls;
static long shift;

/* Let the stick answer so many more calls. */
void vanish_after(long count) { left = count; }

/* How many calls the stick has answered or refused. */
long vanish_calls(void) { return calls; }

__attribute__((constructor)) static void begin(void) {
    const char *after = getenv("VANISH_AFTER"), *now = getenv("CLOCK_SECONDS");
    prefix = getenv("VANISH_PREFIX");
    if (after != NULL) left = atol(after);
    if (now != NULL) {
        struct timespec real;
        REAL(int, clock_gettime, clockid_t, struct timespec *)(CLOCK_REALTIME, &real);
        shift = atol(now) - real.tv_sec;
    }
}

static int is_gone(void) {
    calls++;
    if (left < 0) return 0;
    if (left > 0) { left--; return 0; }
    errno = EIO;
    return 1;
}
static int is_there(const char *path) { return prefix != NULL && path != NULL && !strncmp(path, prefix, strlen(prefix)); }
static int is_ours(int file) { return file >= 0 && file < MOST_FILES && on_stick[file]; }

#define OPEN(name)                                                                                                     \
    int name(const char *path, int flags, ...) {                                                                       \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;                                      \
        va_end(more);                                                                                                  \
        if (is_there(path) && is_gone()) return -1;                                                                    \
        int file = REAL(int, name, const char *, int, ...)(path, flags, mode);                                         \
        if (file >= 0 && file < MOST_FILES) on_stick[file] = is_there(path);                                           \
        return file;                                                                                                   \
    }
OPEN(open)
OPEN(open64)

int close(int file) {
    if (is_ours(file)) on_stick[file] = 0;
    return REAL(int, close, int)(file);
}

#define ON_FILE(type, name, declared, given, ...)                                                                      \
    type name declared { return is_ours(file) && is_gone() ? -1 : REAL(type, name, __VA_ARGS__) given; }
ON_FILE(ssize_t, read, (int file, void *bytes, size_t length), (file, bytes, length), int, void *, size_t)
ON_FILE(ssize_t, write, (int file, const void *bytes, size_t length), (file, bytes, length), int, const void *, size_t)
ON_FILE(ssize_t, pread, (int file, void *b, size_t n, off_t at), (file, b, n, at), int, void *, size_t, off_t)
ON_FILE(ssize_t, pread64, (int file, void *b, size_t n, off64_t at), (file, b, n, at), int, void *, size_t, off64_t)
ON_FILE(ssize_t, pwrite, (int file, const void *b, size_t n, off_t at), (file, b, n, at), int, const void *, size_t, off_t)
ON_FILE(ssize_t, pwrite64, (int file, const void *b, size_t n, off64_t at), (file, b, n, at), int, const void *, size_t, off64_t)
ON_FILE(int, fsync, (int file), (file), int)
ON_FILE(int, fdatasync, (int file), (file), int)
ON_FILE(int, ftruncate, (int file, off_t length), (file, length), int, off_t)
ON_FILE(int, ftruncate64, (int file, off64_t length), (file, length), int, off64_t)
ON_FILE(int, fstat, (int file, struct stat *found), (file, found), int, struct stat *)
ON_FILE(int, fstat64, (int file, struct stat64 *found), (file, found), int, struct stat64 *)

#define ON_PATH(name, declared, given, ...)                                                                            \
    int name declared { return is_there(path) && is_gone() ? -1 : REAL(int, name, __VA_ARGS__) given; }
ON_PATH(unlink, (const char *path), (path), const char *)
ON_PATH(stat, (const char *path, struct stat *found), (path, found), const char *, struct stat *)
ON_PATH(stat64, (const char *path, struct stat64 *found), (path, found), const char *, struct stat64 *)
ON_PATH(access, (const char *path, int how), (path, how), const char *, int)
ON_PATH(rename, (const char *path, const char *other), (path, other), const char *, const char *)

int clock_gettime(clockid_t clock, struct timespec *now) {
    int failed = REAL(int, clock_gettime, clockid_t, struct timespec *)(clock, now);
    if (!failed && clock == CLOCK_REALTIME) now->tv_sec += shift;
    return failed;
}
