// Asks a solution in C++ what arrives line by line on descriptor 3, and answers there. Compiled once.
#include "prep.hpp"

#include <cxxabi.h>
#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <pthread.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

namespace prep {
namespace {

constexpr int channel = 3;

struct Reader {
  const char *at;
  const char *end;

  void space() {
    while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) ++at;
  }

  Json read() {
    space();
    switch (at < end ? *at : '\0') {
    case '{': return map();
    case '[': return list();
    case '"': return text();
    case 't': at += 4; return true;
    case 'f': at += 5; return false;
    case 'n': at += 4; return nullptr;
    default: return number();
    }
  }

  Json map() {
    Json::Map made;
    ++at;
    for (space(); *at != '}'; space()) {
      std::string key = text();
      space();
      ++at;
      made.emplace(std::move(key), read());
      space();
      if (*at == ',') ++at;
    }
    ++at;
    return made;
  }

  Json list() {
    Json::List made;
    ++at;
    for (space(); *at != ']'; space()) {
      made.push_back(read());
      space();
      if (*at == ',') ++at;
    }
    ++at;
    return made;
  }

  Json number() {
    const char *from = at;
    bool whole = true;
    while (at < end && (std::isdigit(static_cast<unsigned char>(*at)) || std::strchr("+-.eE", *at))) {
      whole = whole && *at != '.' && *at != 'e' && *at != 'E';
      ++at;
    }
    const std::string digits(from, at);
    if (whole) return std::strtoll(digits.c_str(), nullptr, 10);
    return std::strtod(digits.c_str(), nullptr);
  }

  unsigned hex() {
    const unsigned code = static_cast<unsigned>(std::stoul(std::string(at, at + 4), nullptr, 16));
    at += 4;
    return code;
  }

  std::string text() {
    std::string made;
    ++at;
    while (*at != '"') {
      if (*at != '\\') {
        made += *at++;
        continue;
      }
      ++at;
      const char sign = *at++;
      switch (sign) {
      case 'n': made += '\n'; break;
      case 't': made += '\t'; break;
      case 'r': made += '\r'; break;
      case 'b': made += '\b'; break;
      case 'f': made += '\f'; break;
      case 'u': {
        unsigned code = hex();
        if (code >= 0xD800 && code < 0xDC00 && at[0] == '\\' && at[1] == 'u') {
          at += 2;
          code = 0x10000 + ((code - 0xD800) << 10) + (hex() - 0xDC00);
        }
        utf8(code, made);
        break;
      }
      default: made += sign;
      }
    }
    ++at;
    return made;
  }

  static void utf8(unsigned code, std::string &to) {
    const auto put = [&](unsigned byte) { to += static_cast<char>(byte); };
    if (code < 0x80) {
      put(code);
    } else if (code < 0x800) {
      put(0xC0 | code >> 6), put(0x80 | (code & 63));
    } else if (code < 0x10000) {
      put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 63)), put(0x80 | (code & 63));
    } else {
      put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 63)), put(0x80 | (code >> 6 & 63)), put(0x80 | (code & 63));
    }
  }
};

Json parse(const std::string &line) { return Reader{line.data(), line.data() + line.size()}.read(); }

const Json nothing;

const Json &field(const Json &of, const std::string &name) {
  if (!of.is<Json::Map>()) return nothing;
  const auto found = of.as<Json::Map>().find(name);
  return found == of.as<Json::Map>().end() ? nothing : found->second;
}

long long nanoseconds(clockid_t id) {
  timespec time{};
  clock_gettime(id, &time);
  return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

bool read_line(std::string &line) {
  static char buffer[1 << 16];
  static ssize_t length = 0;
  static ssize_t at = 0;
  line.clear();
  for (;;) {
    if (at == length) {
      do length = read(channel, buffer, sizeof buffer);
      while (length < 0 && errno == EINTR);
      at = 0;
      if (length <= 0) return false;
    }
    const void *found = std::memchr(buffer + at, '\n', static_cast<std::size_t>(length - at));
    const ssize_t to = found == nullptr ? length : static_cast<const char *>(found) - buffer;
    line.append(buffer + at, static_cast<std::size_t>(to - at));
    at = to;
    if (found != nullptr) {
      ++at;
      return true;
    }
  }
}

void answer(std::string message) {
  message += '\n';
  for (std::size_t at = 0; at < message.size();) {
    const ssize_t written = write(channel, message.data() + at, message.size() - at);
    if (written > 0) at += static_cast<std::size_t>(written);
    else if (errno != EINTR) _exit(0);
  }
}

std::string printed() {
  std::cout.flush();
  std::fflush(stdout);
  struct stat status {};
  return std::to_string(fstat(1, &status) == 0 ? status.st_size : 0);
}

std::string peak() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::to_string(std::stoll(line.substr(6)));
  }
  rusage used{};
  return getrusage(RUSAGE_SELF, &used) == 0 ? std::to_string(used.ru_maxrss) : "null";
}

std::string error_text(const char *kind, const std::string &type, const std::string &message) {
  std::string to = "{\"kind\":\"";
  to += kind;
  to += "\",\"type\":";
  encode_text(type, to);
  to += ",\"message\":";
  encode_text(message.substr(0, 2000), to);
  return to + ",\"line\":null,\"column\":null,\"frames\":[]}";
}

std::string current_error() {
  const std::type_info *type = abi::__cxa_current_exception_type();
  int status = 0;
  char *plain = type == nullptr ? nullptr : abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
  const std::string name = plain == nullptr ? "" : plain;
  std::free(plain);
  try {
    throw;
  } catch (const std::bad_alloc &) {
    return error_text("memory", name, "more memory was asked for than there is");
  } catch (const Unfit &error) {
    return error_text("raised", "", error.what());
  } catch (const std::exception &error) {
    return error_text("raised", name, error.what());
  } catch (const std::string &text) {
    return error_text("raised", "", text);
  } catch (const char *text) {
    return error_text("raised", "", text);
  } catch (...) {
    return error_text("raised", name, "something was thrown that is no std::exception");
  }
}

std::string micros(long long nanos) {
  char text[40];
  std::snprintf(text, sizeof text, "%.3f", static_cast<double>(nanos) / 1000.0);
  return text;
}

struct Answer {
  std::string value;
  long long cpu;
  long long wall;
};

Answer drive(const Driven &driven, const Json &signature, const Json::List &calls) {
  std::map<std::string, const Json *> abouts;
  for (const auto &one : field(signature, "methods").as<Json::List>())
    abouts[field(one, "name").as<std::string>()] = &one;
  std::shared_ptr<void> thing;
  std::string value = "[";
  const long long cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
  const long long wall = nanoseconds(CLOCK_MONOTONIC);
  for (const auto &entry : calls) {
    const auto &call = entry.as<Json::List>();
    const std::string &name = call[0].as<std::string>();
    const Json::List given(call.begin() + 1, call.end());
    if (value.size() > 1) value += ',';
    if (name == "new") {
      thing = driven.make(given);
      value += "null";
      continue;
    }
    Call asked{given, *abouts.at(name)};
    value += driven.methods.at(name)(thing.get(), asked);
  }
  return {value + "]", nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, nanoseconds(CLOCK_MONOTONIC) - wall};
}

Answer ask(const Function &function, const Json &about, const Json::List &input) {
  Call call{input, about};
  std::string value = function(call);
  return {std::move(value), call.cpu, call.wall};
}

}  // namespace

Clock::Clock(Call &of)
    : call(of), cpu(nanoseconds(CLOCK_PROCESS_CPUTIME_ID)), wall(nanoseconds(CLOCK_MONOTONIC)) {}

Clock::~Clock() {
  call.cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
  call.wall = nanoseconds(CLOCK_MONOTONIC) - wall;
}

const Json &inner(const Json &kind) {
  static const Json plain = Json::List{Json("json")};
  static const Json whole = Json::List{Json("int")};
  static const Json wholes = Json::List{Json("list"), whole};
  const std::string_view name = name_of(kind);
  if (name == "graph") return wholes;
  if (!kind.is<Json::List>() || kind.as<Json::List>().size() < 2) return plain;
  const Json &of = kind.as<Json::List>()[1];
  if (name != "matrix") return of;
  // The rows of a matrix are lists of the same.
  static std::map<const Json *, Json> rows;
  const auto found = rows.find(&kind);
  if (found != rows.end()) return found->second;
  return rows.emplace(&kind, Json(Json::List{Json("list"), of})).first->second;
}

std::string_view name_of(const Json &kind) {
  return kind.is<Json::List>() && !kind.as<Json::List>().empty()
             ? std::string_view(kind.as<Json::List>()[0].as<std::string>())
             : std::string_view("json");
}

const Json &kind_of_parameter(const Json &about, std::size_t index) {
  return field(about, "parameters").as<Json::List>().at(index);
}

const Json &kind_of_result(const Json &about) { return field(about, "returns"); }

long long changed_parameter(const Json &about) {
  const Json &changes = field(about, "changes");
  return changes.is<long long>() ? changes.as<long long>() : -1;
}

void check_count(std::size_t wanted, std::size_t given) {
  if (wanted != given)
    throw Unfit(std::to_string(given) + " values are given; its number of parameters is " + std::to_string(wanted));
}

void encode_text(std::string_view text, std::string &to) {
  to += '"';
  for (const char sign : text) {
    const auto code = static_cast<unsigned char>(sign);
    if (sign == '"' || sign == '\\') {
      to += '\\';
      to += sign;
    } else if (code < 0x20) {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\u%04x", code);
      to += escaped;
    } else {
      to += sign;
    }
  }
  to += '"';
}

void encode_integer(long long value, const Json &kind, std::string &to) {
  const std::string digits = std::to_string(value);
  const std::string_view name = name_of(kind);
  if (name == "long") to += '"' + digits + '"';
  else if (name == "bool" || name == "string") encode_other("int", digits, to);
  else if (value > -(1LL << 53) && value < (1LL << 53)) to += digits;
  else to += "{\"$long\":\"" + digits + "\"}";
}

void encode_unsigned(unsigned long long value, const Json &kind, std::string &to) {
  if (value <= static_cast<unsigned long long>(std::numeric_limits<long long>::max()))
    return encode_integer(static_cast<long long>(value), kind, to);
  const std::string digits = std::to_string(value);
  to += name_of(kind) == "long" ? '"' + digits + '"' : "{\"$long\":\"" + digits + "\"}";
}

void encode_real(double value, const Json &kind, std::string &to) {
  const std::string_view name = name_of(kind);
  char text[40];
  std::snprintf(text, sizeof text, "%.17g", value);
  if (name != "float" && name != "json") encode_other("double", text, to);
  else if (std::isfinite(value)) to += text;
  else to += std::string("{\"$float\":\"") + (std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity") + "\"}";
}

void encode_any(const Json &value, std::string &to) {
  static const Json kind = Json::List{Json("json")};
  if (value.is<Json::List>()) encode(value.as<Json::List>(), kind, to);
  else if (value.is<Json::Map>()) encode(value.as<Json::Map>(), kind, to);
  else if (value.is<std::string>()) encode_text(value.as<std::string>(), to);
  else if (value.is<double>()) encode_real(value.as<double>(), kind, to);
  else if (value.is<long long>()) encode_integer(value.as<long long>(), kind, to);
  else if (value.is<bool>()) to += value.as<bool>() ? "true" : "false";
  else to += "null";
}

void encode_other(std::string_view what, std::string_view text, std::string &to) {
  to += "{\"$other\":";
  encode_text(what, to);
  to += ",\"text\":";
  encode_text(text, to);
  to += '}';
}

int serve(const std::map<std::string, Function> &functions, const Driven *driven) {
#ifdef __GLIBC__
  // The first thread's stack is large; others, which take their size from it, need not be.
  pthread_attr_t plain;
  pthread_attr_init(&plain);
  pthread_attr_setstacksize(&plain, 8 << 20);
  pthread_setattr_default_np(&plain);
  // Large blocks come from the heap like small ones: mapped anew each time they would seem to cost more than they do.
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
  // What a solution starts does not hold the channel.
  fcntl(channel, F_SETFD, FD_CLOEXEC);
  std::string line;
  if (!read_line(line)) return 0;
  const Json setup = parse(line);
  const Json &signature = field(setup, "signature");
  std::map<std::string, const Json *> abouts;
  std::string usual;
  if (driven == nullptr) {
    const auto &list = field(signature, "functions").as<Json::List>();
    usual = field(list.at(0), "name").as<std::string>();
    for (const auto &one : list) abouts[field(one, "name").as<std::string>()] = &one;
  }
  answer("{\"ready\":true}");
  while (read_line(line)) {
    const Json message = parse(line);
    if (field(message, "peak").is<bool>()) {
      answer("{\"peak\":" + peak() + "}");
      continue;
    }
    const std::string id = std::to_string(field(message, "id").as<long long>());
    const auto &input = field(message, "input").as<Json::List>();
    std::string reply = "{\"id\":" + id;
    try {
      const Json &call = field(message, "call");
      const std::string name = call.is<std::string>() ? call.as<std::string>() : usual;
      const Answer got =
          driven == nullptr ? ask(functions.at(name), *abouts.at(name), input) : drive(*driven, signature, input);
      reply += ",\"value\":" + got.value + ",\"cpu\":" + micros(got.cpu) + ",\"wall\":" + micros(got.wall);
    } catch (...) {
      reply += ",\"error\":" + current_error();
    }
    answer(reply + ",\"printed\":" + printed() + "}");
  }
  std::_Exit(0);
}

}  // namespace prep
