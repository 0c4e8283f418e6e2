#pragma once

#include <string_view>

/// What only a person can write of the manual, as man(7) source. The rest comes from the commands themselves.
namespace jotscope::cli::prose {

extern const std::string_view kDate; ///< of the prose
extern const std::string_view kName;
extern const std::string_view kDescription;
extern const std::string_view kFiles;
extern const std::string_view kEnvironment;
extern const std::string_view kExamples;
extern const std::string_view kSeeAlso;

} // namespace jotscope::cli::prose
