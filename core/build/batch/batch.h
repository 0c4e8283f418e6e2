#pragma once

#include "core/build/batch/rows.h"
#include "core/build/build_token.h"
#include "core/build/token_draft.h"
#include "core/crypto/random.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// Many tokens from one draft: a row of a table each, or so many of them. What can be done once is done once:
/// a token costs little more than its signature.
namespace jotscope {

inline constexpr std::uint64_t kLargestBatch = 10'000'000;

struct BatchOrder
{
    TokenDraft draft;
    std::uint64_t count = 1; ///< of tokens; without rows
    RowTable rows{};         ///< a token each, where there are any
    Instant now{};
    /// For tests alone: everything random in header and payload follows from it, and whoever knows it knows
    /// what will be drawn. Signatures of HMAC, RSA with PKCS #1 and EdDSA follow from what is signed; those
    /// of ECDSA, RSA-PSS and ML-DSA hold randomness of OpenSSL's own and differ each time.
    std::optional<std::string> seed{};

    [[nodiscard]] std::uint64_t size() const { return rows.rows.empty() ? count : rows.rows.size(); }
};

/// Whether the same input always gives the same signature.
bool isReproducible(const JwsAlgorithm &algorithm);

/// An order that is ready to be carried out. Safe to use from several threads at once.
class Batch
{
public:
    /// Makes the first token, so that what is wrong with the draft shows before there are thousands.
    static DraftResult<Batch> prepare(BatchOrder order);
    Batch(Batch &&) noexcept;
    Batch &operator=(Batch &&) noexcept;
    ~Batch();

    [[nodiscard]] std::uint64_t size() const;
    /// The one at `index`, from 0. Where nothing is wrong with the first, a later row may still be.
    [[nodiscard]] DraftResult<std::string> token(std::uint64_t index) const;

    /// What one thread makes many tokens with.
    class Maker;

private:
    struct State;
    explicit Batch(std::unique_ptr<const State> state);
    std::unique_ptr<const State> m_state;
};

/// Has randomness drawn in advance and a copy of the key that signs, so that no thread waits for another's.
/// The batch must outlive it.
class Batch::Maker
{
public:
    explicit Maker(const Batch &batch);
    [[nodiscard]] DraftResult<std::string> token(std::uint64_t index) const;

private:
    const State &m_state;
    crypto::RandomSource m_random;
    KeyPointer m_key; ///< null where the whole way is gone for each token
};

/// Takes tokens in order, a line each, many lines at a time; `done` is how many there were so far. Once it
/// answers false, the batch ends.
using BatchSink = std::function<bool(std::string_view lines, std::uint64_t done)>;

/// What keeps a batch from being carried out to its end.
struct BatchFault
{
    DraftFault fault;
    std::uint64_t index; ///< of the token, from 0
};

/// Carries out a batch on so many threads. `sink` is called on this one, with a few thousand tokens waiting
/// at most. Answers how many tokens were taken.
tl::expected<std::uint64_t, BatchFault> runBatch(const Batch &batch, unsigned threads, const BatchSink &sink);

} // namespace jotscope
