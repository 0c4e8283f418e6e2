#pragma once

#include "core/findings/finding.h"

#include <cstdint>
#include <span>

/// The one place where findings have words. `JOT_TEXT` marks a sentence for translation and leaves it as it
/// is, so that core needs no Qt and `lupdate` still finds it (as QT_TRANSLATE_NOOP in context "Finding").
#define JOT_TEXT(context, text) text

namespace jotscope {

struct CatalogueRow
{
    std::string_view id;
    Severity severity;
    const char *message;   ///< what happened, with %{placeholders}; a whole sentence
    const char *remedy;    ///< what to do about it; may be empty
    const char *reference; ///< the specification's section, such as "RFC 7515 section 2"; may be empty
};

/// Every row, grouped by the room that reports it.
std::span<const CatalogueRow> catalogue();

/// The row of `id`, or null.
const CatalogueRow *catalogueRow(std::string_view id);

/// `text` with each `%{name}` replaced by that argument's value.
std::string fillPlaceholders(std::string_view text, std::span<const FindingArgument> args);

/// The English message and remedy of `finding`, filled in.
std::string englishMessage(const Finding &finding);
std::string englishRemedy(const Finding &finding);

/// `3 days`, `1 hour`: the largest unit that fits, rounded down; `a moment` below a second.
std::string englishDuration(std::int64_t seconds);

std::string_view severityName(Severity severity);

} // namespace jotscope
