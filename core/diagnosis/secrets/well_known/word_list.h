#pragma once

#include "core/crypto/hashing/hash.h"
#include "core/diagnosis/diagnosis.h"
#include "core/text/secret/secret_bytes.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

/// The words of a list, one a line, tried as the secret of a token with an HMAC. Knows neither files nor
/// terminals; takes as much memory for a list of any size.
namespace jotscope {

struct WordListSearch
{
    crypto::Hash hash; ///< SHA-256, SHA-384 or SHA-512
    std::string_view signingInput;
    std::string_view mac;
    /// Puts the list's next bytes into `space` and returns how many: none at its end, nothing when it can't
    /// be read. Called by one thread at a time, not always the same.
    std::function<std::optional<std::size_t>(std::span<char> space)> read;
    unsigned threads = 1; ///< the caller's own is one of them
    /// Both are asked many times a second, by the caller's thread alone. Either may be absent.
    std::function<bool()> goesOn = {};
    std::function<void(std::uint64_t tried)> progress = {};
};

struct WordListResult
{
    std::optional<SecretBytes> secret;
    std::uint64_t line = 0;     ///< that the secret stands in, from 1 on
    std::uint64_t tried = 0;    ///< words
    std::uint64_t overlong = 0; ///< lines that were passed over, being longer than limits::kWordBytes
    bool isRead = true;         ///< false when the list could not be read to its end
    bool isExhaustive = false;  ///< whether every word was tried
};

/// Lines may end in CR LF; empty ones are passed over, and so is a byte order mark before the first. Any
/// other bytes are part of a word.
WordListResult searchWordList(const WordListSearch &search);

/// `secret-in-word-list`, proven, of a `result` with a secret, which is its fix. `list` is what people call
/// it.
Cause wordListCause(const WordListResult &result, std::string_view list);

} // namespace jotscope
