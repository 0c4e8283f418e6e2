#include "core/build/batch/batch.h"

#include "core/build/batch/pooled_random.h"
#include "core/build/batch/seeded_random.h"
#include "core/jose/jws/signature_primitive.h"
#include "core/text/encodings/base64url.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace jotscope {

namespace {

/// A JWS in compact form whose header is the same in all of them: all but the payload is made once.
struct FixedHeader
{
    std::string encodedWithDot;
    const JwsAlgorithm *algorithm;
    KeyPointer key;
    PlaceholderText payload;
};

bool isPlainJws(const TokenDraft &draft)
{
    return draft.signing && !draft.encryption && !draft.selectiveDisclosure && draft.hasPlaceholders &&
           draft.signing->form == Serialization::Compact && !draft.signing->isDetached &&
           !draft.signing->isUnencoded && draft.signing->signers.size() == 1 &&
           draft.signing->signers.front().key && !draft.signing->signers.front().remote;
}

/// Taken from a token that was made in the long way and is known to be sound.
std::optional<FixedHeader> fixedHeaderOf(const TokenDraft &draft, const std::string &first)
{
    if (!isPlainJws(draft))
        return std::nullopt;
    const SignerDraft &signer = draft.signing->signers.front();
    const auto header = PlaceholderText::parse(signer.protectedHeader);
    auto payload = PlaceholderText::parse(draft.payload);
    if (!header || !header->isConstant() || !payload)
        return std::nullopt;
    return FixedHeader{first.substr(0, first.find('.') + 1), findJwsAlgorithm(signer.alg), signer.key,
                       *std::move(payload)};
}

} // namespace

struct Batch::State
{
    BatchOrder order;
    std::optional<FixedHeader> fixed;
    std::string publicJwk;
    std::string thumbprint;

    /// `random` is for an order without a seed; `key` signs where the header is the same in all tokens.
    [[nodiscard]] DraftResult<std::string> make(std::uint64_t index, const crypto::RandomSource &random,
                                                const KeyPointer &key) const;
    [[nodiscard]] DraftResult<std::string> sign(const FixedHeader &header, const PlaceholderValues &values,
                                                const Key &key) const;
};

DraftResult<std::string> Batch::State::make(std::uint64_t index, const crypto::RandomSource &random,
                                            const KeyPointer &key) const
{
    const crypto::RandomSource seeded =
        order.seed ? seededRandom(*order.seed, index) : crypto::RandomSource();
    PlaceholderValues values;
    values.now = order.now;
    values.random = order.seed ? &seeded : &random;
    values.counter = index + 1;
    values.columns = order.rows.columns;
    if (!order.rows.rows.empty())
        values.row = &order.rows.rows[index];
    values.publicJwk = publicJwk;
    values.thumbprint = thumbprint;
    if (fixed)
        return sign(*fixed, values, *key);
    BuiltToken built = JOT_TRY(buildToken(order.draft, values));
    return std::move(built.text);
}

DraftResult<std::string> Batch::State::sign(const FixedHeader &header, const PlaceholderValues &values,
                                            const Key &key) const
{
    const auto inPayload = [](Finding finding) {
        return DraftFault{std::move(finding), DraftField::Payload};
    };
    const std::string payload = JOT_TRY(header.payload.fill(values).map_error(inPayload));
    constexpr std::size_t kUsualSignature = 512; // of RSA with 3072 bits, in base64url
    std::string token;
    token.reserve(header.encodedWithDot.size() + base64UrlSize(payload.size()) + 1 + kUsualSignature);
    token = header.encodedWithDot;
    appendBase64Url(token, payload);
    const std::optional<std::string> signature = signPrimitive(key, *header.algorithm, token);
    if (!signature)
        return tl::unexpected(
            DraftFault{makeFinding("sign-failed", {}, {{"alg", std::string(header.algorithm->name)}}),
                       DraftField::SigningKey});
    token += '.';
    appendBase64Url(token, *signature);
    return token;
}

bool isReproducible(const JwsAlgorithm &algorithm)
{
    return algorithm.scheme == SignatureScheme::Hmac || algorithm.scheme == SignatureScheme::RsaPkcs1 ||
           algorithm.scheme == SignatureScheme::EdDsa || algorithm.scheme == SignatureScheme::None;
}

Batch::Batch(std::unique_ptr<const State> state) : m_state(std::move(state))
{}
Batch::Batch(Batch &&) noexcept = default;
Batch &Batch::operator=(Batch &&) noexcept = default;
Batch::~Batch() = default;

DraftResult<Batch> Batch::prepare(BatchOrder order)
{
    auto state = std::make_unique<State>();
    state->order = std::move(order);
    const TokenDraft &draft = state->order.draft;
    if (draft.signing && !draft.signing->signers.empty()) {
        if (const KeyPointer &key = draft.signing->signers.front().key; key && key->asymmetric()) {
            state->publicJwk = publicJwkOf(key);
            state->thumbprint = key->thumbprint();
        }
    }
    if (state->order.size() > 0) {
        const std::string first = JOT_TRY(state->make(0, crypto::systemRandom(), nullptr));
        state->fixed = fixedHeaderOf(draft, first);
    }
    return Batch(std::move(state));
}

std::uint64_t Batch::size() const
{
    return m_state->order.size();
}

DraftResult<std::string> Batch::token(std::uint64_t index) const
{
    return m_state->make(index, crypto::systemRandom(), m_state->fixed ? m_state->fixed->key : nullptr);
}

Batch::Maker::Maker(const Batch &batch)
    : m_state(*batch.m_state), m_random(pooledRandom(crypto::systemRandom()))
{
    if (m_state.fixed)
        m_key = duplicateOf(m_state.fixed->key);
}

DraftResult<std::string> Batch::Maker::token(std::uint64_t index) const
{
    return m_state.make(index, m_random, m_key);
}

namespace {

/// Makes pieces of a batch on several threads, and hands them out in order. No thread runs further ahead than
/// a few pieces. Towards the end pieces become smaller, so that no thread is left with a long one when the
/// others have nothing more to do.
class BatchRun
{
public:
    BatchRun(const Batch &batch, unsigned threads) : m_batch(batch)
    {
        m_count = static_cast<unsigned>(std::min<std::uint64_t>(std::max(threads, 1U), batch.size()));
        for (unsigned i = 0; i < m_count; ++i)
            m_threads.emplace_back([this] { work(); });
    }

    ~BatchRun()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnded = true;
        }
        m_roomOrEnd.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }

    BatchRun(const BatchRun &) = delete;
    BatchRun &operator=(const BatchRun &) = delete;

    tl::expected<std::uint64_t, BatchFault> handOut(const BatchSink &sink)
    {
        std::uint64_t done = 0;
        for (std::uint64_t piece = 0; done < m_batch.size(); ++piece) {
            Piece ready = take(piece);
            if (ready.fault)
                return tl::unexpected(*std::move(ready.fault));
            done = ready.end;
            if (!sink(ready.lines, done))
                break;
            reuse(std::move(ready.lines));
        }
        return done;
    }

private:
    static constexpr std::uint64_t kLargestPiece = 128; ///< tokens
    static constexpr std::uint64_t kPiecesAhead = 8;    ///< of each thread

    struct Piece
    {
        std::uint64_t begin = 0; ///< of the tokens' indices
        std::uint64_t end = 0;
        std::string lines{};
        std::optional<BatchFault> fault{};
    };

    void work()
    {
        const Batch::Maker maker(m_batch);
        for (;;) {
            std::uint64_t number = 0;
            Piece piece;
            {
                std::unique_lock lock(m_mutex);
                m_roomOrEnd.wait(lock,
                                 [this] { return m_isEnded || m_next < m_taken + m_count * kPiecesAhead; });
                const std::uint64_t left = m_batch.size() - m_claimed;
                if (m_isEnded || left == 0)
                    return;
                number = m_next++;
                piece.begin = m_claimed;
                m_claimed += std::clamp(left / (4 * m_count), std::uint64_t{1}, kLargestPiece);
                piece.end = m_claimed;
                piece.lines = spareText();
            }
            make(piece, maker);
            {
                const std::lock_guard lock(m_mutex);
                m_ready.emplace(number, std::move(piece));
            }
            m_pieceReady.notify_one();
        }
    }

    static void make(Piece &piece, const Batch::Maker &maker)
    {
        for (std::uint64_t index = piece.begin; index < piece.end; ++index) {
            auto token = maker.token(index);
            if (!token) {
                piece.fault = BatchFault{token.error(), index};
                break;
            }
            piece.lines.append(*token).append("\n");
        }
    }

    /// Room that an earlier piece had. Fresh memory of this size comes from the system a page at a time,
    /// which costs a tenth of an EdDSA signature. The mutex is held.
    std::string spareText()
    {
        if (m_spare.empty())
            return {};
        std::string text = std::move(m_spare.back());
        m_spare.pop_back();
        return text;
    }

    void reuse(std::string text)
    {
        text.clear();
        const std::lock_guard lock(m_mutex);
        m_spare.push_back(std::move(text));
    }

    Piece take(std::uint64_t piece)
    {
        std::unique_lock lock(m_mutex);
        m_pieceReady.wait(lock, [&] { return m_ready.contains(piece); });
        Piece ready = std::move(m_ready.extract(piece).mapped());
        m_taken = piece + 1;
        lock.unlock();
        m_roomOrEnd.notify_all();
        return ready;
    }

    const Batch &m_batch;
    unsigned m_count = 0; ///< of threads
    std::mutex m_mutex;
    std::condition_variable m_pieceReady;
    std::condition_variable m_roomOrEnd;
    std::map<std::uint64_t, Piece> m_ready;
    std::vector<std::string> m_spare;
    std::uint64_t m_claimed = 0; ///< tokens that are made or being made
    std::uint64_t m_next = 0;    ///< piece to be made
    std::uint64_t m_taken = 0;   ///< pieces handed out
    bool m_isEnded = false;
    std::vector<std::thread> m_threads;
};

} // namespace

tl::expected<std::uint64_t, BatchFault> runBatch(const Batch &batch, unsigned threads, const BatchSink &sink)
{
    if (batch.size() == 0)
        return 0;
    BatchRun run(batch, threads);
    return run.handOut(sink);
}

} // namespace jotscope
