// What a solution in C++ finds included, and what runs it: decoding of inputs, encoding of answers. Precompiled once.
#pragma once
#if __has_include(<bits/stdc++.h>)
#include <bits/stdc++.h>
#else
#include <algorithm>
#include <array>
#include <bitset>
#include <climits>
#include <cmath>
#include <cstdint>
#include <deque>
#include <functional>
#include <iostream>
#include <list>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <queue>
#include <random>
#include <set>
#include <sstream>
#include <stack>
#include <stdexcept>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>
#endif

/** A value of any shape: what the type `json` is in C++. */
struct Json {
  using List = std::vector<Json>;
  using Map = std::map<std::string, Json>;
  std::variant<std::nullptr_t, bool, long long, double, std::string, List, Map> value = nullptr;

  Json() = default;
  Json(std::nullptr_t) {}
  Json(bool flag) : value(flag) {}
  template <std::integral Number>
    requires(!std::same_as<Number, bool>)
  Json(Number number) : value(static_cast<long long>(number)) {}
  Json(double number) : value(number) {}
  Json(const char *text) : value(std::string(text)) {}
  Json(std::string text) : value(std::move(text)) {}
  Json(List list) : value(std::move(list)) {}
  Json(Map map) : value(std::move(map)) {}

  template <class Kind> bool is() const { return std::holds_alternative<Kind>(value); }
  template <class Kind> const Kind &as() const { return std::get<Kind>(value); }
  bool isNull() const { return is<std::nullptr_t>(); }
};

namespace prep {

/** What the harness gives to a solution does not fit its parameters. */
struct Unfit : std::runtime_error {
  using std::runtime_error::runtime_error;
};

template <class Type> struct is_vector : std::false_type {};
template <class Item, class More> struct is_vector<std::vector<Item, More>> : std::true_type {};
template <class Type> struct is_map : std::false_type {};
template <class Item> struct is_map<std::map<std::string, Item>> : std::true_type {};
template <class Item> struct is_map<std::unordered_map<std::string, Item>> : std::true_type {};
template <class Type> struct is_optional : std::false_type {};
template <class Item> struct is_optional<std::optional<Item>> : std::true_type {};
template <class Type> struct is_tuple : std::false_type {};
template <class... Items> struct is_tuple<std::tuple<Items...>> : std::true_type {};
template <class A, class B> struct is_tuple<std::pair<A, B>> : std::true_type {};

template <class Type>
concept ListNodePointer = std::is_pointer_v<Type> && requires(Type node) { node->val; node->next; };
template <class Type>
concept TreeNodePointer = std::is_pointer_v<Type> && requires(Type node) { node->val; node->left; node->right; };
template <class Type>
concept Decodable = std::is_arithmetic_v<Type> || std::same_as<Type, std::string> || std::same_as<Type, Json> ||
    is_vector<Type>::value || is_map<Type>::value || is_optional<Type>::value || is_tuple<Type>::value ||
    ListNodePointer<Type> || TreeNodePointer<Type>;

template <Decodable Type> Type decode(const Json &from);

template <class Node> Node *decode_list(const Json::List &values) {
  Node *first = nullptr;
  for (auto at = values.rbegin(); at != values.rend(); ++at) {
    Node *made = new Node();
    made->val = decode<std::remove_cvref_t<decltype(made->val)>>(*at);
    made->next = first;
    first = made;
  }
  return first;
}

template <class Node> Node *decode_tree(const Json::List &values) {
  if (values.empty()) return nullptr;
  auto make = [](const Json &value) {
    Node *made = new Node();
    made->val = decode<std::remove_cvref_t<decltype(made->val)>>(value);
    made->left = made->right = nullptr;
    return made;
  };
  std::vector<Node *> line{make(values[0])};
  std::size_t at = 1;
  for (std::size_t parent = 0; parent < line.size(); ++parent) {
    for (bool left : {true, false}) {
      if (at >= values.size()) continue;
      const Json &value = values[at++];
      if (value.isNull()) continue;
      Node *child = make(value);
      (left ? line[parent]->left : line[parent]->right) = child;
      line.push_back(child);
    }
  }
  return line[0];
}

template <Decodable Type> Type decode(const Json &from) {
  if constexpr (std::same_as<Type, Json>) {
    return from;
  } else if constexpr (std::same_as<Type, bool>) {
    if (!from.is<bool>()) throw Unfit("a parameter is bool, and its value is not");
    return from.as<bool>();
  } else if constexpr (std::integral<Type>) {
    long long number = 0;
    if (from.is<long long>()) number = from.as<long long>();
    else if (from.is<std::string>()) number = std::stoll(from.as<std::string>());
    else throw Unfit("a parameter is an integer, and its value is not");
    if (!std::in_range<std::conditional_t<(sizeof(Type) == 1), long long, Type>>(number))
      throw Unfit("a parameter is too narrow for " + std::to_string(number) + ": use long long");
    return static_cast<Type>(number);
  } else if constexpr (std::floating_point<Type>) {
    if (from.is<double>()) return static_cast<Type>(from.as<double>());
    if (from.is<long long>()) return static_cast<Type>(from.as<long long>());
    if (from.is<std::string>()) return static_cast<Type>(std::stod(from.as<std::string>()));
    throw Unfit("a parameter is a number, and its value is not");
  } else if constexpr (std::same_as<Type, std::string>) {
    if (!from.is<std::string>()) throw Unfit("a parameter is text, and its value is not");
    return from.as<std::string>();
  } else if constexpr (is_optional<Type>::value) {
    if (from.isNull()) return std::nullopt;
    return decode<typename Type::value_type>(from);
  } else if constexpr (is_map<Type>::value) {
    if (!from.is<Json::Map>()) throw Unfit("a parameter is a map, and its value is not");
    Type made;
    for (const auto &[key, value] : from.as<Json::Map>()) made[key] = decode<typename Type::mapped_type>(value);
    return made;
  } else {
    if (!from.is<Json::List>()) throw Unfit("a parameter is a list, and its value is not");
    const auto &values = from.as<Json::List>();
    if constexpr (ListNodePointer<Type>) {
      return decode_list<std::remove_pointer_t<Type>>(values);
    } else if constexpr (TreeNodePointer<Type>) {
      return decode_tree<std::remove_pointer_t<Type>>(values);
    } else if constexpr (is_tuple<Type>::value) {
      if (values.size() != std::tuple_size_v<Type>) throw Unfit("a parameter is a tuple of another length");
      return [&]<std::size_t... At>(std::index_sequence<At...>) {
        return Type{decode<std::remove_cvref_t<std::tuple_element_t<At, Type>>>(values[At])...};
      }(std::make_index_sequence<std::tuple_size_v<Type>>());
    } else {
      Type made;
      made.reserve(values.size());
      for (const auto &value : values) made.push_back(decode<typename Type::value_type>(value));
      return made;
    }
  }
}

void encode_text(std::string_view text, std::string &to);
void encode_integer(long long value, const Json &kind, std::string &to);
void encode_unsigned(unsigned long long value, const Json &kind, std::string &to);
void encode_real(double value, const Json &kind, std::string &to);
void encode_any(const Json &value, std::string &to);
void encode_other(std::string_view what, std::string_view text, std::string &to);
/** The kind of what a list, a map or an optional holds. */
const Json &inner(const Json &kind);
std::string_view name_of(const Json &kind);

template <class Type> void encode(const Type &value, const Json &kind, std::string &to);

template <class Node> void encode_nodes(Node *at, const Json &kind, std::string &to) {
  std::unordered_set<const void *> seen;
  std::string made = "[";
  for (; at != nullptr; at = at->next) {
    if (!seen.insert(at).second)
      return encode_other("linked list", "runs in a circle after " + std::to_string(seen.size()) + " nodes", to);
    if (made.size() > 1) made += ',';
    encode(at->val, inner(kind), made);
  }
  to += made + "]";
}

template <class Node> void encode_levels(Node *root, const Json &kind, std::string &to) {
  std::unordered_set<const void *> seen;
  std::vector<Node *> line{root};
  std::vector<std::string> values;
  for (std::size_t at = 0; at < line.size(); ++at) {
    Node *node = line[at];
    if (node == nullptr) {
      values.push_back("null");
      continue;
    }
    if (!seen.insert(node).second)
      return encode_other("tree", "a node is its own descendant, or has two parents", to);
    std::string value;
    encode(node->val, inner(kind), value);
    values.push_back(std::move(value));
    line.push_back(node->left);
    line.push_back(node->right);
  }
  while (!values.empty() && values.back() == "null") values.pop_back();
  to += '[';
  for (std::size_t at = 0; at < values.size(); ++at) to += (at == 0 ? "" : ",") + values[at];
  to += ']';
}

template <class Type> void encode(const Type &value, const Json &kind, std::string &to) {
  if constexpr (std::same_as<Type, Json>) {
    encode_any(value, to);
  } else if constexpr (std::same_as<Type, bool> || std::same_as<Type, std::vector<bool>::const_reference>) {
    to += value ? "true" : "false";
  } else if constexpr (std::same_as<Type, char>) {
    encode_text(std::string_view(&value, 1), to);
  } else if constexpr (std::unsigned_integral<Type>) {
    encode_unsigned(value, kind, to);
  } else if constexpr (std::integral<Type>) {
    encode_integer(value, kind, to);
  } else if constexpr (std::floating_point<Type>) {
    encode_real(static_cast<double>(value), kind, to);
  } else if constexpr (std::convertible_to<Type, std::string_view>) {
    encode_text(value, to);
  } else if constexpr (is_optional<Type>::value) {
    if (value.has_value()) encode(*value, name_of(kind) == "optional" ? inner(kind) : kind, to);
    else to += "null";
  } else if constexpr (ListNodePointer<Type>) {
    encode_nodes(value, kind, to);
  } else if constexpr (TreeNodePointer<Type>) {
    encode_levels(value, kind, to);
  } else if constexpr (is_tuple<Type>::value) {
    to += '[';
    std::apply([&](const auto &...items) {
      bool first = true;
      ((to += first ? "" : ",", first = false, encode(items, inner(kind), to)), ...);
    }, value);
    to += ']';
  } else if constexpr (requires { typename Type::mapped_type; }) {
    to += '{';
    bool first = true;
    for (const auto &[key, item] : value) {
      to += first ? "" : ",";
      first = false;
      if constexpr (std::integral<std::remove_cvref_t<decltype(key)>>) encode_text(std::to_string(key), to);
      else encode_text(key, to);
      to += ':';
      encode(item, inner(kind), to);
    }
    to += '}';
  } else {
    to += '[';
    bool first = true;
    for (const auto &item : value) {
      to += first ? "" : ",";
      first = false;
      encode<std::remove_cvref_t<decltype(item)>>(item, inner(kind), to);
    }
    to += ']';
  }
}

/** One question as the harness asks it, and the times that it took: nanoseconds. */
struct Call {
  const Json::List &input;
  const Json &about;
  long long cpu = 0;
  long long wall = 0;
};

struct Clock {
  Call &call;
  long long cpu;
  long long wall;
  explicit Clock(Call &of);
  ~Clock();
};

const Json &kind_of_parameter(const Json &about, std::size_t index);
const Json &kind_of_result(const Json &about);
long long changed_parameter(const Json &about);
void check_count(std::size_t wanted, std::size_t given);

template <class Result, class Target, class... Parameters>
std::string call_with(Target target, Call &call) {
  check_count(sizeof...(Parameters), call.input.size());
  return [&]<std::size_t... At>(std::index_sequence<At...>) {
    std::tuple<std::remove_cvref_t<Parameters>...> given{decode<std::remove_cvref_t<Parameters>>(call.input[At])...};
    const long long changes = changed_parameter(call.about);
    std::string result;
    const auto pass = [&]() -> decltype(auto) {
      return target(static_cast<Parameters>(std::get<At>(given))...);
    };
    if constexpr (std::is_void_v<Result>) {
      {
        Clock clock(call);
        pass();
      }
      result = "null";
    } else {
      std::optional<std::remove_cvref_t<Result>> got;
      {
        Clock clock(call);
        got.emplace(pass());
      }
      encode(*got, kind_of_result(call.about), result);
    }
    if (changes < 0) return result;
    std::string changed;
    ((static_cast<long long>(At) == changes
          ? encode(std::get<At>(given), kind_of_parameter(call.about, At), changed)
          : void()),
     ...);
    return std::is_void_v<Result> || name_of(kind_of_result(call.about)) == "void" ? changed
                                                                                  : "[" + result + "," + changed + "]";
  }(std::index_sequence_for<Parameters...>());
}

using Function = std::function<std::string(Call &)>;

template <class Result, class... Parameters> Function function(Result (*target)(Parameters...)) {
  return [target](Call &call) { return call_with<Result, decltype(target), Parameters...>(target, call); };
}

template <class Result, class Holder, class... Parameters> Function function(Result (Holder::*target)(Parameters...)) {
  return [target](Call &call) {
    Holder holder{};
    auto bound = [&](Parameters... given) -> Result { return (holder.*target)(std::forward<Parameters>(given)...); };
    return call_with<Result, decltype(bound) &, Parameters...>(bound, call);
  };
}

template <class Result, class Holder, class... Parameters>
Function function(Result (Holder::*target)(Parameters...) const) {
  return [target](Call &call) {
    Holder holder{};
    auto bound = [&](Parameters... given) -> Result { return (holder.*target)(std::forward<Parameters>(given)...); };
    return call_with<Result, decltype(bound) &, Parameters...>(bound, call);
  };
}

/** A class that is driven by calls. */
struct Driven {
  std::function<std::shared_ptr<void>(const Json::List &)> make;
  std::map<std::string, std::function<std::string(void *, Call &)>> methods;
};

/** Becomes whatever a constructor's parameter is. */
struct Argument {
  const Json &value;
  template <Decodable Type> operator Type() const { return decode<Type>(value); }
};

template <class Result, class Holder, class... Parameters> auto method(Result (Holder::*target)(Parameters...)) {
  return [target](void *holder, Call &call) {
    auto bound = [&](Parameters... given) -> Result {
      return (static_cast<Holder *>(holder)->*target)(std::forward<Parameters>(given)...);
    };
    return call_with<Result, decltype(bound) &, Parameters...>(bound, call);
  };
}

template <class Result, class Holder, class... Parameters> auto method(Result (Holder::*target)(Parameters...) const) {
  return [target](void *holder, Call &call) {
    auto bound = [&](Parameters... given) -> Result {
      return (static_cast<const Holder *>(holder)->*target)(std::forward<Parameters>(given)...);
    };
    return call_with<Result, decltype(bound) &, Parameters...>(bound, call);
  };
}

int serve(const std::map<std::string, Function> &functions, const Driven *driven);

}  // namespace prep

using namespace std;
