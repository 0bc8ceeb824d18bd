/* Records what a process does to a store's files, so that a test can rebuild the disk of any instant (Linux, LD_PRELOAD).

   POWER_CUT_STORE  path of the store; its files are those whose path begins so, and the folder they lie in
   POWER_CUT_LOG    where to write the record: for each step one line "OP SLOT OFFSET LENGTH TEXT\n", of a write followed
                    by LENGTH bytes. OP is open, write, cut (truncate), sync, unlink, or said (a write to standard
                    output). SLOT numbers the names in the order they are first seen; the folder's is 0. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST_FILES 4096
#define MOST_NAMES 64

static int slot_of_file[MOST_FILES]; /* 0: not ours; else slot + 1 */
static char *names[MOST_NAMES];
static int name_count;
static int record = -1;
static const char *store;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

#define REAL(type, name, ...) ((type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))
#define real_open REAL(int, open64, const char *, int, ...)
#define real_write REAL(ssize_t, write, int, const void *, size_t)

static void put(const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t done = real_write(record, bytes, length);
        if (done <= 0) abort();
        bytes += done;
        length -= (size_t)done;
    }
}

static void note(const char *what, int slot, long offset, long length, const char *text, const void *bytes) {
    char line[1200];
    int size = snprintf(line, sizeof line, "%s %d %ld %ld %s\n", what, slot, offset, length, text);
    put(line, (size_t)size);
    if (bytes != NULL) put(bytes, (size_t)length);
}

__attribute__((constructor)) static void begin(void) {
    store = getenv("POWER_CUT_STORE");
    const char *log = getenv("POWER_CUT_LOG");
    if (store == NULL || log == NULL) return;
    record = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    names[name_count++] = strndup(store, (size_t)(strrchr(store, '/') - store));
}

static int slot_of_name(const char *path) {
    if (record < 0 || path == NULL) return -1;
    if (strcmp(path, names[0]) != 0 && strncmp(path, store, strlen(store)) != 0) return -1;
    for (int slot = 0; slot < name_count; slot++)
        if (strcmp(names[slot], path) == 0) return slot;
    if (name_count == MOST_NAMES) abort();
    names[name_count] = strdup(path);
    return name_count++;
}

static int opened(const char *path, int flags, mode_t mode) {
    pthread_mutex_lock(&turn);
    int slot = slot_of_name(path);
    int is_new = slot >= 0 && (flags & O_CREAT) && access(path, F_OK) != 0;
    int file = real_open(path, flags, mode);
    if (file >= 0 && file < MOST_FILES) slot_of_file[file] = slot + 1;
    if (file >= 0 && slot > 0 && is_new) note("open", slot, 0, 0, path, NULL);
    if (file >= 0 && slot > 0 && (flags & O_TRUNC) && !is_new) note("cut", slot, 0, 0, path, NULL);
    pthread_mutex_unlock(&turn);
    return file;
}

#define OPEN(name)                                                                                                     \
    int name(const char *path, int flags, ...) {                                                                       \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;                                      \
        va_end(more);                                                                                                  \
        return opened(path, flags, mode);                                                                              \
    }
OPEN(open)
OPEN(open64)

static int slot_at(int file) { return file >= 0 && file < MOST_FILES && record >= 0 ? slot_of_file[file] - 1 : -1; }
static const char *name_at(int slot) { return names[slot]; }

int close(int file) {
    pthread_mutex_lock(&turn);
    if (file >= 0 && file < MOST_FILES) slot_of_file[file] = 0;
    pthread_mutex_unlock(&turn);
    return REAL(int, close, int)(file);
}

ssize_t write(int file, const void *bytes, size_t length) {
    if (record < 0) return real_write(file, bytes, length);
    pthread_mutex_lock(&turn);
    int slot = slot_at(file);
    long offset = slot > 0 ? lseek(file, 0, fcntl(file, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR) : 0;
    ssize_t done = real_write(file, bytes, length);
    if (done > 0 && slot > 0) note("write", slot, offset, done, name_at(slot), bytes);
    if (done > 0 && file == STDOUT_FILENO) note("said", 0, 0, done, "", bytes);
    pthread_mutex_unlock(&turn);
    return done;
}

static ssize_t written_at(int file, const void *bytes, size_t length, off64_t offset) {
    pthread_mutex_lock(&turn);
    int slot = slot_at(file);
    ssize_t done = REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)(file, bytes, length, offset);
    if (done > 0 && slot > 0) note("write", slot, offset, done, name_at(slot), bytes);
    pthread_mutex_unlock(&turn);
    return done;
}
ssize_t pwrite(int file, const void *bytes, size_t length, off_t at) { return written_at(file, bytes, length, at); }
ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t at) { return written_at(file, bytes, length, at); }

static int cut(int file, off64_t length) {
    pthread_mutex_lock(&turn);
    int slot = slot_at(file);
    int failed = REAL(int, ftruncate64, int, off64_t)(file, length);
    if (!failed && slot > 0) note("cut", slot, length, 0, name_at(slot), NULL);
    pthread_mutex_unlock(&turn);
    return failed;
}
int ftruncate(int file, off_t length) { return cut(file, length); }
int ftruncate64(int file, off64_t length) { return cut(file, length); }

static int synced(int file, int failed) {
    pthread_mutex_lock(&turn);
    int slot = slot_at(file);
    if (!failed && slot >= 0) note("sync", slot, 0, 0, name_at(slot), NULL);
    pthread_mutex_unlock(&turn);
    return failed;
}
int fsync(int file) { return synced(file, REAL(int, fsync, int)(file)); }
int fdatasync(int file) { return synced(file, REAL(int, fdatasync, int)(file)); }

int unlink(const char *path) {
    pthread_mutex_lock(&turn);
    int slot = slot_of_name(path);
    int failed = REAL(int, unlink, const char *)(path);
    if (!failed && slot > 0) note("unlink", slot, 0, 0, path, NULL);
    pthread_mutex_unlock(&turn);
    return failed;
}
