"""The system calls that no submission needs, refused by a seccomp filter.

The filter is classic BPF made here, because the libraries that make it (libseccomp
and its Python bindings) are no wheels: they need a system library that an
instructor's machine may lack, to produce a few dozen comparisons.
The numbers below are compared with the system's own headers by the tests.
"""

import errno
import platform
import struct
from dataclasses import dataclass

from autograder.sandbox.errors import SandboxError

# Everything newer is refused as unknown, so that a new kernel adds no new reach.
# It also refuses the x32 calls of x86_64, whose numbers start at 2**30.
NEWEST_CALL = 466

# name: (x86_64, aarch64); None where the machine has no such call.
DENIED: dict[str, tuple[int | None, int | None]] = {
    # keys of the host's users
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    # a second way to make most calls, past this filter
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    # reading and steering other processes
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "kcmp": (312, 272),
    "pidfd_getfd": (438, 438),
    # mounts
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "statmount": (457, 457),
    "listmount": (458, 458),
    # namespaces (clone is filtered by its flags below)
    "unshare": (272, 97),
    "setns": (308, 268),
    # files by handle, past the mounts
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    # large parts of the kernel that have been ways out before
    "bpf": (321, 280),
    "userfaultfd": (323, 282),
    "perf_event_open": (298, 241),
    "fanotify_init": (300, 262),
    "memfd_secret": (447, 447),
    # memory that belongs to no process and no file system, so that nobody counts it
    "memfd_create": (319, 279),
    "msgget": (68, 186),
    "modify_ldt": (154, None),
    "lookup_dcookie": (212, 18),
    "syslog": (103, 116),
    # the machine itself
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "vhangup": (153, 58),
    "iopl": (172, None),
    "ioperm": (173, None),
    "uselib": (134, None),
    "sysfs": (139, None),
    "nfsservctl": (180, 42),
}
# Decided by an argument.
CLONE = (56, 220)
CLONE3 = (435, 435)
SOCKET = (41, 198)
PERSONALITY = (135, 92)
SHMGET = (29, 194)
IOCTL = (16, 29)

# NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET
NEW_NAMESPACES = 0x00020000 | 0x7E000000
UNIX, INET, INET6, NETLINK = 1, 2, 10, 16
ROUTE = 0  # the netlink protocol that lists interfaces; the others reach far into the kernel
DEFAULT_PERSONALITY, ASK_PERSONALITY = 0, 0xFFFFFFFF
# Shared memory that nobody maps is counted nowhere either. Database servers need one
# small segment as a lock; the 4096 that a kernel allows come to 256 MB of this size.
LARGEST_SEGMENT = 64 * 1024
TIOCSTI, TIOCLINUX = 0x5412, 0x541C  # typing on somebody else's terminal

LOAD, RETURN = 0x20, 0x06
EQUAL, GREATER, ANY_BIT = 0x15, 0x25, 0x45
NUMBER, MACHINE = 0, 4
ALLOW, KILL, FAIL = 0x7FFF0000, 0x80000000, 0x00050000


@dataclass(frozen=True)
class Machine:
    """What a filter must know of a kind of processor."""

    column: int
    audit: int


MACHINES = {"x86_64": Machine(0, 0xC000003E), "aarch64": Machine(1, 0xC00000B7)}
Instruction = tuple[int, int, int, int]


def argument(index: int) -> int:
    """Where the low half of an argument is; all but one have 32 bits."""
    return 16 + 8 * index


def when(number: int, body: list[Instruction]) -> list[Instruction]:
    """Run the body for this system call only."""
    return [(EQUAL, 0, len(body), number), *body]


def fail(code: int) -> Instruction:
    """Refuse with an error number."""
    return (RETURN, 0, 0, FAIL | code)


def instructions(machine: str) -> list[Instruction]:
    """The filter as (code, if true, if false, value)."""
    if machine not in MACHINES:
        raise SandboxError(
            f"no system call filter for {machine} processors", "Grade on x86_64 or aarch64."
        )
    column, audit = MACHINES[machine].column, MACHINES[machine].audit
    refuse, allow = fail(errno.EPERM), (RETURN, 0, 0, ALLOW)
    program: list[Instruction] = [
        (LOAD, 0, 0, MACHINE),
        # 32-bit calls on a 64-bit machine have other numbers: no such process lives.
        (EQUAL, 1, 0, audit),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, NUMBER),
        (GREATER, 0, 1, NEWEST_CALL),
        fail(errno.ENOSYS),
    ]
    for numbers in DENIED.values():
        number = numbers[column]
        if number is not None:
            program += when(number, [refuse])
    # Its flags are in memory, where no filter can look. "Unknown" makes the C library use clone.
    program += when(CLONE3[column], [fail(errno.ENOSYS)])
    program += when(
        CLONE[column],
        [(LOAD, 0, 0, argument(0)), (ANY_BIT, 0, 1, NEW_NAMESPACES), refuse, allow],
    )
    program += when(
        SOCKET[column],
        [
            (LOAD, 0, 0, argument(0)),
            (EQUAL, 5, 0, UNIX),
            (EQUAL, 4, 0, INET),
            (EQUAL, 3, 0, INET6),
            (EQUAL, 0, 3, NETLINK),
            (LOAD, 0, 0, argument(2)),
            (EQUAL, 0, 1, ROUTE),
            allow,
            refuse,
        ],
    )
    program += when(
        PERSONALITY[column],
        [
            (LOAD, 0, 0, argument(0)),
            (EQUAL, 1, 0, DEFAULT_PERSONALITY),
            (EQUAL, 0, 1, ASK_PERSONALITY),
            allow,
            refuse,
        ],
    )
    program += when(
        SHMGET[column],
        [
            (LOAD, 0, 0, argument(1) + 4),  # the only argument here with more than 32 bits
            (EQUAL, 0, 2, 0),
            (LOAD, 0, 0, argument(1)),
            (GREATER, 0, 1, LARGEST_SEGMENT),
            refuse,
            allow,
        ],
    )
    program += when(
        IOCTL[column],
        [
            (LOAD, 0, 0, argument(1)),
            (EQUAL, 1, 0, TIOCSTI),
            (EQUAL, 0, 1, TIOCLINUX),
            refuse,
            allow,
        ],
    )
    return [*program, allow]


def program(machine: str | None = None) -> bytes:
    """The filter in the form that bubblewrap and the kernel read."""
    rows = instructions(machine or platform.machine())
    return b"".join(struct.pack("=HBBI", *row) for row in rows)
