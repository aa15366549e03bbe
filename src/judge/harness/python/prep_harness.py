"""Runs one solution against inputs that arrive line by line on descriptor 3, and answers there.

What the solution prints goes to descriptors 1 and 2, a file; each answer says how far that file had grown.
"""
import json
import os
import sys
from math import isfinite
from time import perf_counter_ns, process_time_ns

CHANNEL = 3
LONGEST_TEXT = 200
DEEPEST = 50_000


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class Unfit(Exception):
    """A result that is not of the declared type; carries what stands in its place."""


def unfit(value, what=None):
    try:
        text = repr(value)
    except Exception:
        text = "?"
    if len(text) > LONGEST_TEXT:
        text = text[: LONGEST_TEXT // 2] + "…" + text[-LONGEST_TEXT // 2 :]
    return {"$other": what or type(value).__name__, "text": text}


# Decoding: from JSON to what the solution is given.


def decode(value, kind, node):
    name = kind[0]
    if name in ("int", "bool", "string", "json", "graph", "matrix"):
        return value
    if name == "float":
        return float(value)
    if name == "long":
        return int(value)
    if name == "optional":
        return None if value is None else decode(value, kind[1], node)
    if name == "list":
        inner = kind[1]
        if inner[0] in ("int", "bool", "string", "json"):
            return value
        return [decode(each, inner, node) for each in value]
    if name == "map":
        return {key: decode(each, kind[1], node) for key, each in value.items()}
    if name == "linked-list":
        first = None
        for each in reversed(value):
            made = node["list"]()
            made.val, made.next = decode(each, kind[1], node), first
            first = made
        return first
    return decode_tree(value, kind[1], node)


def decode_tree(value, kind, node):
    if not value:
        return None
    make = node["tree"]

    def build(each):
        made = make()
        made.val, made.left, made.right = decode(each, kind, node), None, None
        return made

    root = build(value[0])
    level, at = [root], 1
    for parent in level:
        for side in ("left", "right"):
            if at < len(value):
                if value[at] is not None:
                    child = build(value[at])
                    setattr(parent, side, child)
                    level.append(child)
                at += 1
    return root


# Encoding: from what the solution gave back to JSON. A value of another type becomes a note of what it is.


def encode(value, kind):
    name = kind[0]
    if name == "int" or name == "long":
        if type(value) is int or (isinstance(value, int) and not isinstance(value, bool)):
            return str(value) if name == "long" else number(value)
        return unfit(value)
    if name == "bool":
        return value if isinstance(value, bool) else unfit(value)
    if name == "string":
        return value if isinstance(value, str) else unfit(value)
    if name == "float":
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return real(value)
        return unfit(value)
    if name == "void":
        return None
    if name == "json":
        return encode_any(value, 0)
    if name == "optional":
        return None if value is None else encode(value, kind[1])
    if name == "map":
        if not isinstance(value, dict):
            return unfit(value)
        return {str(key): encode(each, kind[1]) for key, each in value.items()}
    if name == "linked-list":
        return encode_linked(value, kind[1])
    if name == "tree":
        return encode_tree(value, kind[1])
    if name == "graph":
        inner = ["list", ["int"]]
    elif name == "matrix":
        inner = ["list", kind[1]]
    else:
        inner = kind[1]
    if not isinstance(value, (list, tuple)):
        return unfit(value)
    return [encode(each, inner) for each in value]


def number(value):
    return value if -(2**53) < value < 2**53 else {"$long": str(value)}


def real(value):
    if isinstance(value, int):
        return number(value)
    return value if isfinite(value) else {"$float": "NaN" if value != value else ("Infinity" if value > 0 else "-Infinity")}


def encode_any(value, depth):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return number(value)
    if isinstance(value, float):
        return real(value)
    if depth < 500:
        if isinstance(value, (list, tuple)):
            return [encode_any(each, depth + 1) for each in value]
        if isinstance(value, dict):
            return {str(key): encode_any(each, depth + 1) for key, each in value.items()}
    return unfit(value)


def encode_linked(value, kind):
    values, seen = [], set()
    while value is not None:
        if not (hasattr(value, "val") and hasattr(value, "next")):
            return unfit(value)
        if id(value) in seen:
            return {"$other": "linked list", "text": "runs in a circle after %d nodes" % len(values)}
        seen.add(id(value))
        values.append(encode(value.val, kind))
        value = value.next
    return values


def encode_tree(value, kind):
    values, level, seen = [], [value], set()
    for each in level:
        if each is None:
            values.append(None)
            continue
        if not (hasattr(each, "val") and hasattr(each, "left") and hasattr(each, "right")):
            return unfit(each)
        if id(each) in seen:
            return {"$other": "tree", "text": "a node is its own descendant, or has two parents"}
        seen.add(id(each))
        values.append(encode(each.val, kind))
        level += [each.left, each.right]
    while values and values[-1] is None:
        values.pop()
    return values


# The solution.


def prepared(setup):
    module = type(sys)("solution")
    module.__file__ = setup["path"]
    sys.modules["solution"] = module
    names = module.__dict__
    if setup.get("prelude") == "leetcode":
        exec(
            "import collections, datetime, functools, itertools, heapq, bisect, math, operator, random, re, string\n"
            "from typing import *\nfrom collections import *\nfrom functools import *\nfrom itertools import *\n"
            "from heapq import *\nfrom bisect import *\nfrom math import *\nfrom operator import *\nfrom string import *\n"
            "inf = float('inf')\n",
            names,
        )
    names["ListNode"], names["TreeNode"] = ListNode, TreeNode
    names["__name__"] = "solution"
    exec(compile(setup["source"], setup["path"], "exec", dont_inherit=True), names)
    return names


def plain(name):
    return name.replace("_", "").lower()


def found(names, wanted):
    """What the solution calls that: by its exact name, by one that differs only in style, or inside `Solution`."""
    for name in wanted:
        if callable(names.get(name)):
            return names[name]
    by_style = {plain(name): value for name, value in names.items() if callable(value)}
    if plain(wanted[0]) in by_style:
        return by_style[plain(wanted[0])]
    holder = names.get("Solution")
    if isinstance(holder, type):
        for name in dir(holder):
            if plain(name) == plain(wanted[0]):
                return lambda *values: getattr(holder(), name)(*values)
    return None


def settled(value):
    """The result of a coroutine, once it has one."""
    if hasattr(value, "__await__"):
        import asyncio

        async def wait():
            return await value

        return asyncio.run(wait())
    return value


def call_function(target, one, values, node):
    given = [decode(value, kind, node) for value, kind in zip(values, one["parameters"])]
    started = process_time_ns(), perf_counter_ns()
    result = settled(target(*given))
    took = process_time_ns() - started[0], perf_counter_ns() - started[1]
    if one["changes"] < 0:
        return encode(result, one["returns"]), took
    changed = encode(given[one["changes"]], one["parameters"][one["changes"]])
    return (changed if one["returns"][0] == "void" else [encode(result, one["returns"]), changed]), took


def call_class(target, signature, calls, node):
    methods = {one["name"]: one for one in signature["methods"]}
    results, thing = [], None
    started = process_time_ns(), perf_counter_ns()
    for name, *values in calls:
        if name == "new":
            thing = target(*[decode(v, k, node) for v, k in zip(values, signature["parameters"])])
            results.append(None)
            continue
        one = methods[name]
        method = found_method(thing, one["names"])
        given = [decode(v, k, node) for v, k in zip(values, one["parameters"])]
        results.append(encode(settled(method(*given)), one["returns"]))
    return results, (process_time_ns() - started[0], perf_counter_ns() - started[1])


def found_method(thing, wanted):
    for name in wanted:
        if hasattr(thing, name):
            return getattr(thing, name)
    for name in dir(thing):
        if plain(name) == plain(wanted[0]):
            return getattr(thing, name)
    raise AttributeError("the class has no method " + wanted[0])


def error_of(error, path):
    import traceback

    if isinstance(error, SyntaxError) and error.filename == path:
        return {"kind": "compile", "type": type(error).__name__, "message": str(error.msg), "line": error.lineno,
                "column": error.offset, "frames": []}
    frames = [
        {"line": frame.lineno, "name": frame.name}
        for frame in traceback.extract_tb(error.__traceback__, limit=-2_000)
        if frame.filename == path
    ]
    kind = "memory" if isinstance(error, MemoryError) else "raised"
    # EFBIG: the file that takes what is printed has reached its limit.
    if isinstance(error, OSError) and error.errno == 27:
        kind = "output"
    if isinstance(error, SystemExit):
        message = "the solution called exit(%s)" % ("" if error.code is None else repr(error.code))
    else:
        try:
            message = str(error)
        except Exception:
            message = ""
    return {"kind": kind, "type": type(error).__name__, "message": message[:2_000],
            "line": frames[-1]["line"] if frames else None, "column": None,
            "frames": frames if len(frames) <= 6 else frames[:3] + frames[-3:]}


def limit(setup):
    try:
        import resource
    except ImportError:
        return None
    for name, value in (("RLIMIT_DATA", setup["memory"]), ("RLIMIT_FSIZE", setup["output"]), ("RLIMIT_CORE", 0),
                        ("RLIMIT_NOFILE", setup["files"]), ("RLIMIT_NPROC", setup["processes"])):
        if value is not None and hasattr(resource, name):
            try:
                soft, hard = resource.getrlimit(getattr(resource, name))
                value = value if hard == resource.RLIM_INFINITY else min(value, hard)
                resource.setrlimit(getattr(resource, name), (value, value))
            except (OSError, ValueError):
                pass
    # Deep recursion is for the solution to judge, not for the default of 8 MB.
    try:
        soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
        wanted = 512 * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_STACK, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
    except (OSError, ValueError):
        pass
    return resource


def peak(resource):
    """Kilobytes. The kernel's own mark of this memory map: what a parent used before `exec` does not count."""
    try:
        with open("/proc/self/status") as status:
            for line in status:
                if line.startswith("VmHWM"):
                    return int(line.split()[1])
    except OSError:
        pass
    if resource is None:
        return None
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used // 1024 if sys.platform == "darwin" else used


def main():
    os.set_inheritable(CHANNEL, False)
    lines = os.fdopen(CHANNEL, "rb", closefd=False)

    def answer(message):
        data = json.dumps(message, separators=(",", ":"), allow_nan=False).encode("ascii") + b"\n"
        view = memoryview(data)
        while view:
            view = view[os.write(CHANNEL, view):]

    def printed():
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except Exception:
                pass
        try:
            return os.fstat(1).st_size
        except OSError:
            return 0

    setup = json.loads(lines.readline())
    resource = limit(setup)
    sys.stdout.reconfigure(line_buffering=True, errors="backslashreplace")
    sys.setrecursionlimit(DEEPEST if sys.version_info >= (3, 11) else 10_000)
    sys.path[0] = os.path.dirname(setup["path"])
    path, signature = setup["path"], setup["signature"]
    try:
        names = prepared(setup)
    except BaseException as error:
        told = error_of(error, path)
        if told["kind"] == "raised" and told["line"] is None:
            told["line"] = getattr(error, "lineno", None)
        answer({"failed": told, "printed": printed()})
        os._exit(0)
    node = {"list": names["ListNode"], "tree": names["TreeNode"]}
    is_class = signature["kind"] == "class"
    targets = {}
    for one in [signature] if is_class else signature["functions"]:
        target = found(names, one["names"])
        if target is None:
            what = "class" if is_class else "function"
            answer({"failed": {"kind": "missing", "type": "", "message": one["names"][0], "what": what, "line": None,
                               "column": None, "frames": []}, "printed": printed()})
            os._exit(0)
        targets[one["name"]] = target, one
    answer({"ready": True})
    for line in lines:
        message = json.loads(line)
        if "peak" in message:
            answer({"peak": peak(resource)})
            continue
        target, one = targets[message.get("call") or next(iter(targets))]
        try:
            run = call_class if is_class else call_function
            value, (cpu, wall) = run(target, one, message["input"], node)
            reply = {"id": message["id"], "value": value, "cpu": cpu // 1_000, "wall": wall // 1_000, "printed": printed()}
        except BaseException as error:
            reply = {"id": message["id"], "error": error_of(error, path), "printed": printed()}
            del error
        answer(reply)
    os._exit(0)
