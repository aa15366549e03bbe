// Asks a solution in Go what arrives line by line on descriptor 3, and answers there.
package main

// Names of our own: the solution may use any other.
import (
	prepBufioPackage "bufio"
	prepBytesPackage "bytes"
	prepJsonPackage "encoding/json"
	prepErrorsPackage "errors"
	prepFmtPackage "fmt"
	prepIoPackage "io"
	prepMathPackage "math"
	prepOsPackage "os"
	prepReflectPackage "reflect"
	prepRuntimePackage "runtime"
	prepDebugPackage "runtime/debug"
	prepSortPackage "sort"
	prepStrconvPackage "strconv"
	prepStringsPackage "strings"
	prepSyscallPackage "syscall"
	prepTimePackage "time"
)

type prepKind []any

type prepCallable struct {
	Name       string
	Parameters []prepKind
	Returns    prepKind
	Changes    int
}

type prepSignature struct {
	Kind       string
	Functions  []prepCallable
	Parameters []prepKind
	Methods    []prepCallable
}

type prepUnfit struct{ text string }

func (unfit prepUnfit) Error() string { return unfit.text }

func prepFail(format string, values ...any) {
	panic(prepUnfit{prepFmtPackage.Sprintf(format, values...)})
}

// Decoding: from JSON to what the solution's parameter is.

func prepDecode(value any, to prepReflectPackage.Type) prepReflectPackage.Value {
	made := prepReflectPackage.New(to).Elem()
	switch to.Kind() {
	case prepReflectPackage.Interface:
		if plain := prepPlain(value); plain != nil {
			made.Set(prepReflectPackage.ValueOf(plain))
		}
	case prepReflectPackage.Bool:
		flag, fits := value.(bool)
		if !fits {
			prepFail("a parameter is %s, and its value is not", to)
		}
		made.SetBool(flag)
	case prepReflectPackage.String:
		text, fits := value.(string)
		if !fits {
			prepFail("a parameter is %s, and its value is not", to)
		}
		made.SetString(text)
	case prepReflectPackage.Int, prepReflectPackage.Int8, prepReflectPackage.Int16, prepReflectPackage.Int32, prepReflectPackage.Int64:
		whole, err := prepStrconvPackage.ParseInt(prepFmtPackage.Sprint(value), 10, 64)
		if err != nil {
			prepFail("a parameter is %s, and its value is not", to)
		}
		if made.OverflowInt(whole) {
			prepFail("a parameter is too narrow for %d: use int", whole)
		}
		made.SetInt(whole)
	case prepReflectPackage.Uint, prepReflectPackage.Uint8, prepReflectPackage.Uint16, prepReflectPackage.Uint32, prepReflectPackage.Uint64:
		whole, err := prepStrconvPackage.ParseUint(prepFmtPackage.Sprint(value), 10, 64)
		if err != nil || made.OverflowUint(whole) {
			prepFail("a parameter is %s, and its value is not", to)
		}
		made.SetUint(whole)
	case prepReflectPackage.Float32, prepReflectPackage.Float64:
		real, err := prepStrconvPackage.ParseFloat(prepFmtPackage.Sprint(value), 64)
		if err != nil {
			prepFail("a parameter is %s, and its value is not", to)
		}
		made.SetFloat(real)
	case prepReflectPackage.Slice:
		values, fits := value.([]any)
		if !fits {
			prepFail("a parameter is %s, and its value is not", to)
		}
		made.Set(prepReflectPackage.MakeSlice(to, len(values), len(values)))
		for at, each := range values {
			made.Index(at).Set(prepDecode(each, to.Elem()))
		}
	case prepReflectPackage.Map:
		entries, fits := value.(map[string]any)
		if !fits {
			prepFail("a parameter is %s, and its value is not", to)
		}
		made.Set(prepReflectPackage.MakeMap(to))
		for key, each := range entries {
			made.SetMapIndex(prepReflectPackage.ValueOf(key).Convert(to.Key()), prepDecode(each, to.Elem()))
		}
	case prepReflectPackage.Pointer:
		if to.Elem().Kind() == prepReflectPackage.Struct && prepHas(to.Elem(), "Next") {
			return prepDecodeList(value, to)
		}
		if to.Elem().Kind() == prepReflectPackage.Struct && prepHas(to.Elem(), "Left") {
			return prepDecodeTree(value, to)
		}
		if value != nil {
			made.Set(prepReflectPackage.New(to.Elem()))
			made.Elem().Set(prepDecode(value, to.Elem()))
		}
	default:
		prepFail("a parameter of the type %s cannot be given", to)
	}
	return made
}

func prepHas(of prepReflectPackage.Type, field string) bool {
	_, found := of.FieldByName(field)
	return found
}

func prepNode(to prepReflectPackage.Type, value any) prepReflectPackage.Value {
	node := prepReflectPackage.New(to.Elem())
	held := node.Elem().FieldByName("Val")
	held.Set(prepDecode(value, held.Type()))
	return node
}

func prepDecodeList(value any, to prepReflectPackage.Type) prepReflectPackage.Value {
	first := prepReflectPackage.Zero(to)
	values, _ := value.([]any)
	for at := len(values) - 1; at >= 0; at-- {
		node := prepNode(to, values[at])
		node.Elem().FieldByName("Next").Set(first)
		first = node
	}
	return first
}

func prepDecodeTree(value any, to prepReflectPackage.Type) prepReflectPackage.Value {
	values, _ := value.([]any)
	if len(values) == 0 {
		return prepReflectPackage.Zero(to)
	}
	line := []prepReflectPackage.Value{prepNode(to, values[0])}
	for at, parent := 1, 0; parent < len(line); parent++ {
		for _, side := range []string{"Left", "Right"} {
			if at < len(values) {
				if values[at] != nil {
					child := prepNode(to, values[at])
					line[parent].Elem().FieldByName(side).Set(child)
					line = append(line, child)
				}
				at++
			}
		}
	}
	return line[0]
}

// A value of any shape: whole numbers as int, others as float64.
func prepPlain(value any) any {
	switch value := value.(type) {
	case prepJsonPackage.Number:
		if whole, err := prepStrconvPackage.Atoi(value.String()); err == nil {
			return whole
		}
		real, _ := value.Float64()
		return real
	case []any:
		for at := range value {
			value[at] = prepPlain(value[at])
		}
	case map[string]any:
		for key := range value {
			value[key] = prepPlain(value[key])
		}
	}
	return value
}

// Encoding: from what the solution gave back to JSON.

func prepName(kind prepKind) string {
	if len(kind) == 0 {
		return "json"
	}
	return kind[0].(string)
}

func prepInner(kind prepKind) prepKind {
	switch {
	case prepName(kind) == "graph":
		return prepKind{"list", []any{"int"}}
	case len(kind) < 2:
		return prepKind{"json"}
	case prepName(kind) == "matrix":
		return prepKind{"list", kind[1]}
	}
	return prepKind(kind[1].([]any))
}

func prepText(to *prepBytesPackage.Buffer, text string) {
	data, _ := prepJsonPackage.Marshal(text)
	to.Write(data)
}

func prepOther(to *prepBytesPackage.Buffer, what, text string) {
	to.WriteString(`{"$other":`)
	prepText(to, what)
	to.WriteString(`,"text":`)
	prepText(to, text)
	to.WriteByte('}')
}

func prepEncode(to *prepBytesPackage.Buffer, value prepReflectPackage.Value, kind prepKind) {
	name := prepName(kind)
	switch value.Kind() {
	case prepReflectPackage.Invalid:
		to.WriteString("null")
	case prepReflectPackage.Interface:
		prepEncode(to, value.Elem(), kind)
	case prepReflectPackage.Bool:
		to.WriteString(prepStrconvPackage.FormatBool(value.Bool()))
	case prepReflectPackage.String:
		prepText(to, value.String())
	case prepReflectPackage.Int, prepReflectPackage.Int8, prepReflectPackage.Int16, prepReflectPackage.Int32, prepReflectPackage.Int64:
		prepWhole(to, prepStrconvPackage.FormatInt(value.Int(), 10), value.Int() > -1<<53 && value.Int() < 1<<53, name)
	case prepReflectPackage.Uint, prepReflectPackage.Uint8, prepReflectPackage.Uint16, prepReflectPackage.Uint32, prepReflectPackage.Uint64:
		prepWhole(to, prepStrconvPackage.FormatUint(value.Uint(), 10), value.Uint() < 1<<53, name)
	case prepReflectPackage.Float32, prepReflectPackage.Float64:
		prepReal(to, value.Float(), name)
	case prepReflectPackage.Slice, prepReflectPackage.Array:
		inner := prepInner(kind)
		to.WriteByte('[')
		for at := 0; at < value.Len(); at++ {
			if at > 0 {
				to.WriteByte(',')
			}
			prepEncode(to, value.Index(at), inner)
		}
		to.WriteByte(']')
	case prepReflectPackage.Map:
		prepEncodeMap(to, value, kind)
	case prepReflectPackage.Pointer:
		of := value.Type().Elem()
		switch {
		case of.Kind() == prepReflectPackage.Struct && prepHas(of, "Next"):
			prepEncodeList(to, value, kind)
		case of.Kind() == prepReflectPackage.Struct && prepHas(of, "Left"):
			prepEncodeTree(to, value, kind)
		case value.IsNil():
			to.WriteString("null")
		case name == "optional":
			prepEncode(to, value.Elem(), prepInner(kind))
		default:
			prepEncode(to, value.Elem(), kind)
		}
	default:
		prepOther(to, value.Type().String(), prepFmtPackage.Sprint(value.Interface()))
	}
}

func prepWhole(to *prepBytesPackage.Buffer, digits string, isExact bool, name string) {
	switch {
	case name == "long":
		to.WriteString(`"` + digits + `"`)
	case isExact:
		to.WriteString(digits)
	default:
		to.WriteString(`{"$long":"` + digits + `"}`)
	}
}

func prepReal(to *prepBytesPackage.Buffer, real float64, name string) {
	text := prepStrconvPackage.FormatFloat(real, 'g', -1, 64)
	switch {
	case name != "float" && name != "json":
		prepOther(to, "float64", text)
	case prepMathPackage.IsNaN(real):
		to.WriteString(`{"$float":"NaN"}`)
	case prepMathPackage.IsInf(real, 0):
		to.WriteString(`{"$float":"` + prepStringsPackage.Replace(prepStringsPackage.Replace(text, "+Inf", "Infinity", 1), "-Inf", "-Infinity", 1) + `"}`)
	default:
		to.WriteString(text)
	}
}

func prepEncodeMap(to *prepBytesPackage.Buffer, value prepReflectPackage.Value, kind prepKind) {
	keys := value.MapKeys()
	prepSortPackage.Slice(keys, func(a, b int) bool { return prepFmtPackage.Sprint(keys[a]) < prepFmtPackage.Sprint(keys[b]) })
	to.WriteByte('{')
	for at, key := range keys {
		if at > 0 {
			to.WriteByte(',')
		}
		prepText(to, prepFmtPackage.Sprint(key))
		to.WriteByte(':')
		prepEncode(to, value.MapIndex(key), prepInner(kind))
	}
	to.WriteByte('}')
}

func prepEncodeList(to *prepBytesPackage.Buffer, at prepReflectPackage.Value, kind prepKind) {
	seen := map[uintptr]bool{}
	var made prepBytesPackage.Buffer
	for ; !at.IsNil(); at = at.Elem().FieldByName("Next") {
		if seen[at.Pointer()] {
			prepOther(to, "linked list", prepFmtPackage.Sprintf("runs in a circle after %d nodes", len(seen)))
			return
		}
		if len(seen) > 0 {
			made.WriteByte(',')
		}
		seen[at.Pointer()] = true
		prepEncode(&made, at.Elem().FieldByName("Val"), prepInner(kind))
	}
	to.WriteByte('[')
	to.Write(made.Bytes())
	to.WriteByte(']')
}

func prepEncodeTree(to *prepBytesPackage.Buffer, root prepReflectPackage.Value, kind prepKind) {
	seen := map[uintptr]bool{}
	line := []prepReflectPackage.Value{root}
	values := []string{}
	for at := 0; at < len(line); at++ {
		node := line[at]
		if node.IsNil() {
			values = append(values, "null")
			continue
		}
		if seen[node.Pointer()] {
			prepOther(to, "tree", "a node is its own descendant, or has two parents")
			return
		}
		seen[node.Pointer()] = true
		var made prepBytesPackage.Buffer
		prepEncode(&made, node.Elem().FieldByName("Val"), prepInner(kind))
		values = append(values, made.String())
		line = append(line, node.Elem().FieldByName("Left"), node.Elem().FieldByName("Right"))
	}
	for len(values) > 0 && values[len(values)-1] == "null" {
		values = values[:len(values)-1]
	}
	to.WriteString("[" + prepStringsPackage.Join(values, ",") + "]")
}

// Running.

type prepReply struct {
	value string
	cpu   int64
	wall  int64
}

func prepCPU() int64 {
	var used prepSyscallPackage.Rusage
	if prepSyscallPackage.Getrusage(prepSyscallPackage.RUSAGE_SELF, &used) != nil {
		return 0
	}
	return used.Utime.Nano() + used.Stime.Nano()
}

func prepCall(target prepReflectPackage.Value, about prepCallable, input []any) prepReply {
	of := target.Type()
	if of.NumIn() != len(input) {
		prepFail("%d values are given; its number of parameters is %d", len(input), of.NumIn())
	}
	given := make([]prepReflectPackage.Value, len(input))
	for at := range input {
		to := of.In(at)
		// What is changed in place may be passed as a pointer to a slice.
		if to.Kind() == prepReflectPackage.Pointer && to.Elem().Kind() == prepReflectPackage.Slice {
			given[at] = prepReflectPackage.New(to.Elem())
			given[at].Elem().Set(prepDecode(input[at], to.Elem()))
			continue
		}
		given[at] = prepDecode(input[at], to)
	}
	cpu, wall := prepCPU(), prepTimePackage.Now()
	results := target.Call(given)
	reply := prepReply{cpu: prepCPU() - cpu, wall: prepTimePackage.Since(wall).Nanoseconds()}
	var result, changed prepBytesPackage.Buffer
	if len(results) > 0 {
		if len(results) == 2 && !results[1].IsNil() {
			if err, fits := results[1].Interface().(error); fits {
				panic(err)
			}
		}
		prepEncode(&result, results[0], about.Returns)
	} else {
		result.WriteString("null")
	}
	reply.value = result.String()
	if about.Changes >= 0 {
		prepEncode(&changed, given[about.Changes], about.Parameters[about.Changes])
		if prepName(about.Returns) == "void" {
			reply.value = changed.String()
		} else {
			reply.value = "[" + result.String() + "," + changed.String() + "]"
		}
	}
	return reply
}

func prepDrive(signature prepSignature, calls []any) prepReply {
	var thing prepReflectPackage.Value
	values := []string{}
	cpu, wall := prepCPU(), prepTimePackage.Now()
	for _, entry := range calls {
		call := entry.([]any)
		name := call[0].(string)
		if name == "new" {
			maker := prepReflectPackage.ValueOf(prepTargets["new"])
			given := make([]prepReflectPackage.Value, len(call)-1)
			if maker.Type().NumIn() != len(given) {
				prepFail("%d values are given; the constructor's number of parameters is %d", len(given), maker.Type().NumIn())
			}
			for at := range given {
				given[at] = prepDecode(call[at+1], maker.Type().In(at))
			}
			thing = maker.Call(given)[0]
			if thing.Kind() == prepReflectPackage.Struct {
				held := prepReflectPackage.New(thing.Type())
				held.Elem().Set(thing)
				thing = held
			}
			values = append(values, "null")
			continue
		}
		for _, about := range signature.Methods {
			if about.Name == name {
				values = append(values, prepCall(prepMethod(thing, name), about, call[1:]).value)
			}
		}
	}
	return prepReply{"[" + prepStringsPackage.Join(values, ",") + "]", prepCPU() - cpu, prepTimePackage.Since(wall).Nanoseconds()}
}

func prepStyle(name string) string {
	return prepStringsPackage.ToLower(prepStringsPackage.ReplaceAll(name, "_", ""))
}

func prepMethod(thing prepReflectPackage.Value, wanted string) prepReflectPackage.Value {
	for at := 0; at < thing.NumMethod(); at++ {
		if prepStyle(thing.Type().Method(at).Name) == prepStyle(wanted) {
			return thing.Method(at)
		}
	}
	prepFail("%s has no method %s that begins with a capital letter", thing.Type(), wanted)
	return prepReflectPackage.Value{}
}

type prepFrame struct {
	Line int    `json:"line"`
	Name string `json:"name"`
}

// The lines of the solution on the stack of a panic, outermost first.
func prepFrames() []prepFrame {
	pcs := make([]uintptr, 4096)
	frames := prepRuntimePackage.CallersFrames(pcs[:prepRuntimePackage.Callers(3, pcs)])
	found := []prepFrame{}
	for {
		frame, more := frames.Next()
		if prepStringsPackage.HasSuffix(frame.File, "/solution.go") {
			name := prepStringsPackage.TrimPrefix(frame.Function, "main.")
			found = append([]prepFrame{{frame.Line, name}}, found...)
		}
		if !more {
			break
		}
	}
	if len(found) > 6 {
		found = append(found[:3:3], found[len(found)-3:]...)
	}
	return found
}

func prepError(thrown any) string {
	frames := prepFrames()
	told := map[string]any{"kind": "raised", "type": "panic", "message": prepFmtPackage.Sprint(thrown), "line": nil, "column": nil, "frames": frames}
	if unfit, fits := thrown.(prepUnfit); fits {
		told["type"], told["message"] = "", unfit.text
	} else if err, fits := thrown.(error); fits {
		told["message"] = prepStringsPackage.TrimPrefix(err.Error(), "runtime error: ")
		if prepErrorsPackage.Is(err, prepSyscallPackage.EFBIG) {
			told["kind"] = "output"
		}
	}
	if len(frames) > 0 {
		told["line"] = frames[len(frames)-1].Line
	}
	data, _ := prepJsonPackage.Marshal(told)
	return string(data)
}

func prepAsk(signature prepSignature, message map[string]any) (line string) {
	defer func() {
		if thrown := recover(); thrown != nil {
			line = prepFmtPackage.Sprintf(`{"id":%s,"error":%s,"printed":%d}`, message["id"], prepError(thrown), prepPrinted())
		}
	}()
	input, _ := message["input"].([]any)
	var reply prepReply
	if signature.Kind == "class" {
		reply = prepDrive(signature, input)
	} else {
		about := signature.Functions[0]
		for _, one := range signature.Functions {
			if one.Name == message["call"] {
				about = one
			}
		}
		reply = prepCall(prepReflectPackage.ValueOf(prepTargets[about.Name]), about, input)
	}
	return prepFmtPackage.Sprintf(`{"id":%s,"value":%s,"cpu":%.3f,"wall":%.3f,"printed":%d}`, message["id"], reply.value,
		float64(reply.cpu)/1000, float64(reply.wall)/1000, prepPrinted())
}

func prepPrinted() int64 {
	status, err := prepOsPackage.Stdout.Stat()
	if err != nil {
		return 0
	}
	return status.Size()
}

func prepPeak() string {
	data, _ := prepOsPackage.ReadFile("/proc/self/status")
	for _, line := range prepStringsPackage.Split(string(data), "\n") {
		if prepStringsPackage.HasPrefix(line, "VmHWM:") {
			return prepStringsPackage.Fields(line)[1]
		}
	}
	var used prepSyscallPackage.Rusage
	if prepSyscallPackage.Getrusage(prepSyscallPackage.RUSAGE_SELF, &used) != nil {
		return "null"
	}
	return prepStrconvPackage.FormatInt(used.Maxrss/1024, 10)
}

func main() {
	// What a solution starts does not hold the channel.
	prepSyscallPackage.CloseOnExec(3)
	channel := prepOsPackage.NewFile(3, "channel")
	lines := prepBufioPackage.NewReaderSize(channel, 1<<16)
	answer := func(line string) {
		if _, err := prepIoPackage.WriteString(channel, line+"\n"); err != nil {
			prepOsPackage.Exit(0)
		}
	}
	prepDebugPackage.SetMaxStack(400 << 20)
	first, err := lines.ReadBytes('\n')
	if err != nil {
		return
	}
	var setup struct{ Signature prepSignature }
	if err := prepJsonPackage.Unmarshal(first, &setup); err != nil {
		return
	}
	answer(`{"ready":true}`)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			prepOsPackage.Exit(0)
		}
		var message map[string]any
		reader := prepJsonPackage.NewDecoder(prepBytesPackage.NewReader(line))
		reader.UseNumber()
		if reader.Decode(&message) != nil {
			prepOsPackage.Exit(0)
		}
		if message["peak"] == true {
			answer(`{"peak":` + prepPeak() + `}`)
			continue
		}
		answer(prepAsk(setup.Signature, message))
	}
}
