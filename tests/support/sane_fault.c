/* A SANE driver that does what its control file says, to try what no healthy one does.
 *
 * The file named by SANE_FAULT_CONTROL holds one line, read again at each call:
 *   fine | gone | MOMENT WHAT LINE SHEETS
 * MOMENT is open, start or read; WHAT is a number of SANE_Status, or crash, hang (for
 * ever, whatever happens), wait (until cancelled) or pause (until the file says
 * otherwise); LINE is where reading stops being well; SHEETS is how many pages the
 * feeder holds from opening to closing. With SANE_FAULT_LETTER set, pages look written
 * on; without, each line is one grey, by its number.
 */
#include <sane/sane.h>
#include <sane/saneopts.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct { char moment[16], what[16]; int line, sheets; } plan;
static SANE_Word resolution = 75;
static char source[32] = "Flatbed";
static int line_now, sheets_read, sent;
static volatile int cancelled;

static void read_plan(void) {
  const char *path = getenv("SANE_FAULT_CONTROL");
  FILE *file = path ? fopen(path, "r") : NULL;
  strcpy(plan.moment, "fine");
  plan.what[0] = 0; plan.line = 0; plan.sheets = 3;
  if (!file) return;
  if (fscanf(file, "%15s %15s %d %d", plan.moment, plan.what, &plan.line, &plan.sheets) < 1)
    strcpy(plan.moment, "fine");
  fclose(file);
}

/* Words of ink in lines, within margins. */
static SANE_Byte letter(int x, int y) {
  int unit = resolution / 25, width = 210 * unit, height = 297 * unit;
  int inside = x > width / 8 && x < width * 7 / 8 && y > height / 8 && y < height * 3 / 4;
  int word = (x / (2 * unit)) % 6 != 0 && (x / (unit / 2 + 1)) % 3 != 0;
  return inside && (y / (2 * unit)) % 3 == 0 && word ? 30 : 246;
}

static SANE_Status trouble(const char *moment, int line) {
  read_plan();
  if (strcmp(plan.moment, "gone") == 0)
    return strcmp(moment, "open") == 0 ? SANE_STATUS_INVAL : SANE_STATUS_IO_ERROR;
  if (strcmp(plan.moment, moment) != 0 || line < plan.line) return SANE_STATUS_GOOD;
  if (strcmp(plan.what, "crash") == 0) { signal(SIGSEGV, SIG_DFL); raise(SIGSEGV); }
  while (strcmp(plan.what, "hang") == 0) usleep(10000);
  while (strcmp(plan.what, "pause") == 0) { usleep(2000); read_plan(); }
  while (strcmp(plan.what, "wait") == 0 && !cancelled) usleep(2000);
  if (strcmp(plan.what, "wait") == 0) return SANE_STATUS_CANCELLED;
  return atoi(plan.what);
}

SANE_Status sane_fault_init(SANE_Int *version, SANE_Auth_Callback authorize) {
  (void)authorize;
  if (version) *version = SANE_VERSION_CODE(1, 0, 0);
  return SANE_STATUS_GOOD;
}
void sane_fault_exit(void) {}

SANE_Status sane_fault_get_devices(const SANE_Device ***list, SANE_Bool local) {
  static const SANE_Device one = {"paper", "Practice", "Faulty", "flatbed scanner"};
  static const SANE_Device *some[] = {&one, NULL}, *none[] = {NULL};
  (void)local;
  read_plan();
  *list = strcmp(plan.moment, "gone") == 0 ? none : some;
  return SANE_STATUS_GOOD;
}

SANE_Status sane_fault_open(SANE_String_Const name, SANE_Handle *handle) {
  (void)name;
  sheets_read = 0;
  *handle = &plan;
  return trouble("open", 0);
}
void sane_fault_close(SANE_Handle handle) { (void)handle; }

const SANE_Option_Descriptor *sane_fault_get_option_descriptor(SANE_Handle handle, SANE_Int n) {
  static const SANE_String_Const modes[] = {"Gray", NULL};
  static const SANE_String_Const sources[] = {"Flatbed", "ADF", NULL};
  static const SANE_Word resolutions[] = {3, 75, 150, 300};
  static SANE_Option_Descriptor all[4] = {
    {"", "Number of options", "", SANE_TYPE_INT, SANE_UNIT_NONE, sizeof(SANE_Word), SANE_CAP_SOFT_DETECT, SANE_CONSTRAINT_NONE, {NULL}},
    {SANE_NAME_SCAN_MODE, "Mode", "", SANE_TYPE_STRING, SANE_UNIT_NONE, 32, SANE_CAP_SOFT_SELECT | SANE_CAP_SOFT_DETECT, SANE_CONSTRAINT_STRING_LIST, {NULL}},
    {SANE_NAME_SCAN_RESOLUTION, "Resolution", "", SANE_TYPE_INT, SANE_UNIT_DPI, sizeof(SANE_Word), SANE_CAP_SOFT_SELECT | SANE_CAP_SOFT_DETECT, SANE_CONSTRAINT_WORD_LIST, {NULL}},
    {SANE_NAME_SCAN_SOURCE, "Source", "", SANE_TYPE_STRING, SANE_UNIT_NONE, 32, SANE_CAP_SOFT_SELECT | SANE_CAP_SOFT_DETECT, SANE_CONSTRAINT_STRING_LIST, {NULL}},
  };
  (void)handle;
  all[1].constraint.string_list = modes;
  all[2].constraint.word_list = resolutions;
  all[3].constraint.string_list = sources;
  return n >= 0 && n < 4 ? &all[n] : NULL;
}

SANE_Status sane_fault_control_option(SANE_Handle handle, SANE_Int n, SANE_Action action, void *value, SANE_Int *info) {
  int set = action == SANE_ACTION_SET_VALUE;
  (void)handle;
  if (info) *info = 0;
  if (n == 0 && !set) *(SANE_Word *)value = 4;
  else if (n == 1 && !set) strcpy(value, "Gray");
  else if (n == 2 && set) resolution = *(SANE_Word *)value;
  else if (n == 2) *(SANE_Word *)value = resolution;
  else if (n == 3 && set) snprintf(source, sizeof source, "%s", (char *)value);
  else if (n == 3) strcpy(value, source);
  return SANE_STATUS_GOOD;
}

SANE_Status sane_fault_get_parameters(SANE_Handle handle, SANE_Parameters *p) {
  (void)handle;
  p->format = SANE_FRAME_GRAY;
  p->last_frame = SANE_TRUE;
  p->depth = 8;
  p->bytes_per_line = p->pixels_per_line = (SANE_Int)(210 * resolution / 25.4);
  p->lines = (SANE_Int)(297 * resolution / 25.4);
  return SANE_STATUS_GOOD;
}

SANE_Status sane_fault_start(SANE_Handle handle) {
  SANE_Status status;
  (void)handle;
  line_now = sent = cancelled = 0;
  status = trouble("start", 0);
  if (status != SANE_STATUS_GOOD) return status;
  if (strcmp(source, "ADF") == 0 && sheets_read++ >= plan.sheets) return SANE_STATUS_NO_DOCS;
  return SANE_STATUS_GOOD;
}

SANE_Status sane_fault_read(SANE_Handle handle, SANE_Byte *data, SANE_Int most, SANE_Int *length) {
  SANE_Parameters p;
  SANE_Status status;
  sane_fault_get_parameters(handle, &p);
  *length = 0;
  if (cancelled) return SANE_STATUS_CANCELLED;
  if (line_now >= p.lines) return SANE_STATUS_EOF;
  status = sent ? SANE_STATUS_GOOD : trouble("read", line_now);
  if (status != SANE_STATUS_GOOD) return status;
  *length = most < p.bytes_per_line - sent ? most : p.bytes_per_line - sent;
  for (SANE_Int i = 0; i < *length; i++)
    data[i] = getenv("SANE_FAULT_LETTER") ? letter(sent + i, line_now) : line_now % 251;
  sent += *length;
  if (sent == p.bytes_per_line) { sent = 0; line_now++; }
  return SANE_STATUS_GOOD;
}

void sane_fault_cancel(SANE_Handle handle) { (void)handle; cancelled = 1; }
SANE_Status sane_fault_set_io_mode(SANE_Handle handle, SANE_Bool non_blocking) {
  (void)handle;
  return non_blocking ? SANE_STATUS_UNSUPPORTED : SANE_STATUS_GOOD;
}
SANE_Status sane_fault_get_select_fd(SANE_Handle handle, SANE_Int *fd) { (void)handle; (void)fd; return SANE_STATUS_UNSUPPORTED; }
