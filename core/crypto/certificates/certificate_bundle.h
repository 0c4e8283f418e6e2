#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jotscope::crypto {

/// The certificates in a file of them: one in DER, or any number of PEM blocks with whatever stands between
/// them. DER, in their order; what is damaged is passed over.
std::vector<std::string> certificatesIn(std::string_view file);

/// Likewise its certificate revocation lists (RFC 5280 section 5).
std::vector<std::string> revocationListsIn(std::string_view file);

/// As PEM blocks, one after the other.
std::string pemOf(const std::vector<std::string> &certificates);
std::string pemOfLists(const std::vector<std::string> &revocationLists);

/// The lists without those that a newer one replaces, which is of the same issuer and key and covers the same
/// certificates (RFC 5280 sections 5.2.1, 5.2.4 and 5.2.5). What is no list is left out.
std::vector<std::string> newestLists(const std::vector<std::string> &revocationLists);

} // namespace jotscope::crypto
