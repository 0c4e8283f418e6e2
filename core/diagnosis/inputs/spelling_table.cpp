#include "core/diagnosis/inputs/json_spelling.h"
#include "core/findings/catalogue.h"

namespace jotscope {

namespace {

constexpr EscapeSpelling kKept{.isKept = true};
constexpr EscapeSpelling kFew{};
constexpr EscapeSpelling kAscii{.escapesNonAscii = true};
constexpr EscapeSpelling kPhp{.escapesNonAscii = true, .escapesSlash = true};
constexpr EscapeSpelling kSlash{.escapesSlash = true};
constexpr EscapeSpelling kGo{.escapesLineSeparators = true, .inHex = "<>&"};
constexpr EscapeSpelling kGson{.escapesLineSeparators = true, .inHex = "<>&='"};
constexpr EscapeSpelling kDotNet{.escapesNonAscii = true, .isUpperCase = true, .inHex = "\"&'+<>`\x7f"};
constexpr EscapeSpelling kOldDotNet{.inHex = "'<>"};
constexpr EscapeSpelling kUpperCase{.escapesNonAscii = true, .isUpperCase = true};

constexpr const char *kCompact = JOT_TEXT("Word", "without white space");
constexpr const char *kPython = JOT_TEXT("Word", "as Python's json.dumps writes it");
constexpr const char *kJavaScriptIndented = JOT_TEXT("Word", "indented, as JSON.stringify does");
constexpr const char *kSorted = JOT_TEXT("Word", "with its members sorted by name");
constexpr const char *kPhpWord = JOT_TEXT("Word", "as PHP's json_encode writes it");
constexpr const char *kGoWord = JOT_TEXT("Word", "as Go's encoding/json writes it");
constexpr const char *kDotNetWord = JOT_TEXT("Word", "as .NET's System.Text.Json writes it");
constexpr const char *kJackson = JOT_TEXT("Word", "indented, as Java's Jackson does");
constexpr const char *kFloats = JOT_TEXT("Word", "with its whole numbers as fractions");

constexpr JsonSpelling kSpellings[] = {
    {.word = kCompact, .escapes = kKept},
    {.word = JOT_TEXT("Word", "as JSON.stringify writes it"),
     .escapes = kFew,
     .numbers = NumberSpelling::JavaScript},
    {.word = JOT_TEXT("Word", "with other escapes in its strings"), .escapes = kFew},
    {.word = kPython, .escapes = kAscii, .comma = ", ", .colon = ": "},
    {.word = kPython, .escapes = kKept, .comma = ", ", .colon = ": "},
    {.word = kPython, .escapes = kFew, .comma = ", ", .colon = ": "},
    {.word = kPython, .escapes = kAscii},
    {.word = kPhpWord, .escapes = kPhp},
    {.word = kPhpWord, .escapes = kSlash},
    {.word = kGoWord, .escapes = kGo},
    {.word = kDotNetWord, .escapes = kDotNet},
    {.word = JOT_TEXT("Word", "as Java's Gson writes it"), .escapes = kGson},
    {.word = JOT_TEXT("Word", "as .NET's JavaScriptSerializer writes it"), .escapes = kOldDotNet},
    {.word = JOT_TEXT("Word", "with other escapes in its strings"), .escapes = kUpperCase},

    {.word = kSorted, .escapes = kKept, .order = MemberOrder::Sorted},
    {.word = kSorted, .escapes = kFew, .order = MemberOrder::Sorted},
    {.word = JOT_TEXT("Word", "as RFC 8785 (JCS) has it"),
     .escapes = kFew,
     .order = MemberOrder::Sorted,
     .numbers = NumberSpelling::JavaScript},
    {.word = kSorted, .escapes = kKept, .order = MemberOrder::SortedTop},
    {.word = kGoWord, .escapes = kGo, .order = MemberOrder::Sorted},
    {.word = JOT_TEXT("Word", "with its members in reverse order"),
     .escapes = kKept,
     .order = MemberOrder::Reversed},
    {.word = kPython, .escapes = kAscii, .comma = ", ", .colon = ": ", .order = MemberOrder::Sorted},
    {.word = kPython, .escapes = kFew, .comma = ", ", .colon = ": ", .order = MemberOrder::Sorted},
    {.word = JOT_TEXT("Word", "as PostgreSQL's jsonb prints it"),
     .escapes = kFew,
     .comma = ", ",
     .colon = ": ",
     .order = MemberOrder::ByLength},
    {.word = JOT_TEXT("Word", "as Swift's JSONSerialization writes it"),
     .escapes = kSlash,
     .order = MemberOrder::Sorted},

    {.word = kJavaScriptIndented, .escapes = kKept, .colon = ": ", .indent = "  ", .lineBreak = "\n"},
    {.word = kJavaScriptIndented, .escapes = kKept, .colon = ": ", .indent = "    ", .lineBreak = "\n"},
    {.word = kJavaScriptIndented, .escapes = kKept, .colon = ": ", .indent = "\t", .lineBreak = "\n"},
    {.word = JOT_TEXT("Word", "indented, as Python's json.dumps does"),
     .escapes = kAscii,
     .colon = ": ",
     .indent = "    ",
     .lineBreak = "\n"},
    {.word = JOT_TEXT("Word", "indented, as Python's json.dumps does"),
     .escapes = kAscii,
     .colon = ": ",
     .indent = "  ",
     .lineBreak = "\n"},
    {.word = JOT_TEXT("Word", "indented and sorted, as Python's json.dumps does"),
     .escapes = kAscii,
     .colon = ": ",
     .indent = "    ",
     .lineBreak = "\n",
     .order = MemberOrder::Sorted},
    {.word = JOT_TEXT("Word", "indented, as PHP's json_encode does"),
     .escapes = kPhp,
     .colon = ": ",
     .indent = "    ",
     .lineBreak = "\n"},
    {.word = JOT_TEXT("Word", "indented, as .NET does"),
     .escapes = kKept,
     .colon = ": ",
     .indent = "  ",
     .lineBreak = "\r\n"},
    {.word = JOT_TEXT("Word", "indented, as .NET does"),
     .escapes = kDotNet,
     .colon = ": ",
     .indent = "  ",
     .lineBreak = "\r\n"},
    {.word = JOT_TEXT("Word", "indented with line ends of Windows"),
     .escapes = kKept,
     .colon = ": ",
     .indent = "    ",
     .lineBreak = "\r\n"},
    {.word = kJackson,
     .escapes = kKept,
     .colon = " : ",
     .indent = "  ",
     .lineBreak = "\n",
     .inside = " ",
     .areArraysInOneLine = true},
    {.word = kJackson,
     .escapes = kKept,
     .colon = " : ",
     .indent = "  ",
     .lineBreak = "\r\n",
     .inside = " ",
     .areArraysInOneLine = true},
    {.word = JOT_TEXT("Word", "indented, as Swift does"),
     .escapes = kSlash,
     .colon = " : ",
     .indent = "  ",
     .lineBreak = "\n"},
    {.word = JOT_TEXT("Word", "indented, as Perl does"),
     .escapes = kKept,
     .colon = " : ",
     .indent = "   ",
     .lineBreak = "\n"},

    {.word = JOT_TEXT("Word", "in lines, as the examples of RFC 7519 are"),
     .escapes = kKept,
     .comma = ",\r\n "},
    {.word = JOT_TEXT("Word", "with blanks within its brackets"),
     .escapes = kKept,
     .comma = ", ",
     .colon = ": ",
     .inside = " "},
    {.word = JOT_TEXT("Word", "with a blank after each comma"), .escapes = kKept, .comma = ", "},
    {.word = JOT_TEXT("Word", "with a blank after each colon"), .escapes = kKept, .colon = ": "},

    {.word = JOT_TEXT("Word", "with its numbers as JavaScript writes them"),
     .escapes = kKept,
     .numbers = NumberSpelling::JavaScript},
    {.word = kFloats, .escapes = kKept, .numbers = NumberSpelling::WithFraction},
    {.word = kFloats,
     .escapes = kAscii,
     .comma = ", ",
     .colon = ": ",
     .numbers = NumberSpelling::WithFraction},
    {.word = JOT_TEXT("Word", "with its numbers as Java writes a double"),
     .escapes = kKept,
     .numbers = NumberSpelling::Java},
    {.word = JOT_TEXT("Word", "with its numbers as powers of ten"),
     .escapes = kKept,
     .numbers = NumberSpelling::Exponent},
};

} // namespace

std::span<const JsonSpelling> jsonSpellings()
{
    return kSpellings;
}

} // namespace jotscope
