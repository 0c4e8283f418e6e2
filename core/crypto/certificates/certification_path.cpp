#include "core/crypto/certificates/certification_path.h"

#include "core/crypto/certificates/anchor_state.h"

#include <algorithm>
#include <array>
#include <optional>

namespace jotscope::crypto {

namespace {

struct ErrorRow
{
    int error;
    LinkFault fault;
};

constexpr ErrorRow kErrors[] = {
    {X509_V_ERR_CERT_NOT_YET_VALID, LinkFault::NotYetValid},
    {X509_V_ERR_CERT_HAS_EXPIRED, LinkFault::Expired},
    {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, LinkFault::IssuerUnknown},
    {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, LinkFault::IssuerUnknown},
    {X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, LinkFault::IssuerUnknown},
    {X509_V_ERR_CERT_UNTRUSTED, LinkFault::IssuerUnknown},
    {X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, LinkFault::SelfSigned},
    {X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, LinkFault::SelfSigned},
    {X509_V_ERR_CERT_SIGNATURE_FAILURE, LinkFault::SignatureWrong},
    {X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE, LinkFault::SignatureWrong},
    {X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH, LinkFault::SignatureWrong},
    {X509_V_ERR_INVALID_CA, LinkFault::NotAnAuthority},
    {X509_V_ERR_INVALID_NON_CA, LinkFault::NotAnAuthority},
    {X509_V_ERR_KEYUSAGE_NO_CERTSIGN, LinkFault::MayNotSign},
    {X509_V_ERR_PATH_LENGTH_EXCEEDED, LinkFault::PathTooLong},
    {X509_V_ERR_PERMITTED_VIOLATION, LinkFault::NameNotPermitted},
    {X509_V_ERR_EXCLUDED_VIOLATION, LinkFault::NameNotPermitted},
    {X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION, LinkFault::UnknownCritical},
};

struct ListErrorRow
{
    int error;
    RevocationState state;
};

constexpr ListErrorRow kListErrors[] = {
    {X509_V_ERR_UNABLE_TO_GET_CRL, RevocationState::NotChecked},
    {X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER, RevocationState::NotChecked},
    {X509_V_ERR_CRL_NOT_YET_VALID, RevocationState::ListOutdated},
    {X509_V_ERR_CRL_HAS_EXPIRED, RevocationState::ListOutdated},
    {X509_V_ERR_CRL_SIGNATURE_FAILURE, RevocationState::ListUnusable},
    {X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE, RevocationState::ListUnusable},
    {X509_V_ERR_KEYUSAGE_NO_CRL_SIGN, RevocationState::ListUnusable},
    {X509_V_ERR_DIFFERENT_CRL_SCOPE, RevocationState::ListUnusable},
    {X509_V_ERR_CRL_PATH_VALIDATION_ERROR, RevocationState::ListUnusable},
    {X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION, RevocationState::ListUnusable},
    {X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD, RevocationState::ListUnusable},
    {X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD, RevocationState::ListUnusable},
};

/// Of complaints about a list, not about a certificate.
std::optional<RevocationState> listStateOf(int error)
{
    const auto row = std::ranges::find(kListErrors, error, &ListErrorRow::error);
    return row != std::end(kListErrors) ? std::optional(row->state) : std::nullopt;
}

LinkFault faultOf(int error)
{
    const auto row = std::ranges::find(kErrors, error, &ErrorRow::error);
    return row != std::end(kErrors) ? row->fault : LinkFault::Unreadable;
}

/// What OpenSSL found, and where: it is told to go on after each.
struct Complaints
{
    struct One
    {
        int depth;
        int error;
    };
    std::vector<One> all;

    static int note(int isGood, X509_STORE_CTX *context)
    {
        if (isGood != 1) {
            auto *complaints = static_cast<Complaints *>(X509_STORE_CTX_get_app_data(context));
            complaints->all.push_back(
                {X509_STORE_CTX_get_error_depth(context), X509_STORE_CTX_get_error(context)});
        }
        return 1;
    }
};

/// NIST SP 800-57: what is asked for until 2030.
constexpr int kLeastSecurityBits = 112;

void addWeaknesses(PathLink &link, X509 *certificate)
{
    const EVP_PKEY *const key = X509_get0_pubkey(certificate);
    if (key && EVP_PKEY_get_security_bits(key) < kLeastSecurityBits)
        link.faults.push_back(LinkFault::WeakKey);
    int digest = NID_undef;
    int securityBits = 0;
    // What an anchor is signed with does not matter: nobody goes by that.
    if (!link.isAnchor &&
        X509_get_signature_info(certificate, &digest, nullptr, &securityBits, nullptr) == 1 &&
        (digest == NID_sha1 || digest == NID_md5 || digest == NID_md5_sha1))
        link.faults.push_back(LinkFault::WeakDigest);
}

void addFault(PathLink &link, LinkFault fault)
{
    // OpenSSL calls it no authority for its key usage, too.
    const std::optional<BasicConstraints> &constraints = link.certificate.extensions.basicConstraints;
    if (fault == LinkFault::NotAnAuthority && constraints && constraints->isAuthority)
        fault = LinkFault::MayNotSign;
    if (std::ranges::find(link.faults, fault) == link.faults.end())
        link.faults.push_back(fault);
}

struct FreeStack
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};

/// Those of `chain` but the first, for OpenSSL to choose from.
std::unique_ptr<STACK_OF(X509), FreeStack> untrusted(std::span<const Certificate> chain)
{
    std::unique_ptr<STACK_OF(X509), FreeStack> stack(sk_X509_new_null());
    for (const Certificate &certificate : chain.subspan(1)) {
        if (Owned<X509> parsed = parseX509(certificate.der))
            sk_X509_push(stack.get(), parsed.release());
    }
    return stack;
}

struct FreeLists
{
    void operator()(STACK_OF(X509_CRL) * stack) const { sk_X509_CRL_pop_free(stack, X509_CRL_free); }
};

std::unique_ptr<STACK_OF(X509_CRL), FreeLists> listsOf(const AnchorSet &anchors)
{
    std::unique_ptr<STACK_OF(X509_CRL), FreeLists> stack(sk_X509_CRL_new_null());
    for (const Owned<X509_CRL> &list : anchors.state().lists) {
        X509_CRL_up_ref(list.get());
        sk_X509_CRL_push(stack.get(), list.get());
    }
    return stack;
}

/// What the complaints at `depth` say of lists: the worst counts, and none is good where there are lists.
Revocation revocationOf(const Complaints &complaints, int depth, X509 *certificate, const AnchorSet &anchors,
                        std::chrono::sys_seconds at)
{
    if (anchors.state().lists.empty())
        return {};
    RevocationState state = RevocationState::Good;
    bool isNamed = false;
    for (const Complaints::One &complaint : complaints.all) {
        if (complaint.depth != depth)
            continue;
        isNamed = isNamed || complaint.error == X509_V_ERR_CERT_REVOKED;
        if (const auto of = listStateOf(complaint.error); of && state == RevocationState::Good)
            state = *of;
    }
    auto entry = isNamed ? entryFor(certificate, anchors.state()) : std::nullopt;
    // A list that is not genuine must not be able to revoke anything.
    if (!entry || state == RevocationState::ListUnusable)
        return {state, {}, {}};
    if (entry->at > at) // RFC 5280 knows no instant but now; what was signed before was not yet revoked
        entry->state = state;
    return *std::move(entry);
}

void setHolding(CertificationPath &path, std::span<const Certificate> chain, const AnchorSet &anchors,
                std::chrono::sys_seconds at)
{
    path.from = std::chrono::sys_seconds::min();
    path.until = std::chrono::sys_seconds::max();
    const auto narrow = [&](std::chrono::sys_seconds boundary) {
        if (boundary <= at)
            path.from = std::max(path.from, boundary);
        else
            path.until = std::min(path.until, boundary);
    };
    for (const Certificate &certificate : chain) {
        narrow(certificate.notBefore);
        narrow(certificate.notAfter);
    }
    for (const Certificate &certificate : chain) {
        const Owned<X509> parsed = parseX509(certificate.der);
        if (const auto entry = parsed ? entryFor(parsed.get(), anchors.state()) : std::nullopt)
            narrow(*entry->at);
    }
    const std::vector<std::chrono::sys_seconds> &boundaries = anchors.state().boundaries;
    const auto next = std::ranges::upper_bound(boundaries, at);
    if (next != boundaries.end())
        narrow(*next);
    if (next != boundaries.begin())
        narrow(*std::prev(next));
}

} // namespace

bool isWeakness(LinkFault fault)
{
    return fault == LinkFault::WeakKey || fault == LinkFault::WeakDigest;
}

bool CertificationPath::isTrusted() const
{
    return !links.empty() && links.back().isAnchor && std::ranges::all_of(links, [](const PathLink &link) {
        return std::ranges::all_of(link.faults, isWeakness);
    });
}

CertificationPath findPath(std::span<const Certificate> chain, const AnchorSet &anchors,
                           std::chrono::sys_seconds at)
{
    const ErrorQueueGuard errors;
    CertificationPath path;
    setHolding(path, chain, anchors, at);
    const Owned<X509> leaf = parseX509(chain.front().der);
    const auto others = untrusted(chain);
    const auto lists = listsOf(anchors); // longer there than the context, which does not own it
    const Owned<X509_STORE_CTX> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), anchors.state().store.get(), leaf.get(), others.get());
    X509_VERIFY_PARAM *const parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, at.time_since_epoch().count());
    // An anchor need not be self-signed: a person may trust an authority in the middle, or one certificate.
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    if (!anchors.state().lists.empty()) {
        X509_STORE_CTX_set0_crls(context.get(), lists.get());
        X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    }
    Complaints complaints;
    X509_STORE_CTX_set_app_data(context.get(), &complaints);
    X509_STORE_CTX_set_verify_cb(context.get(), &Complaints::note);
    X509_verify_cert(context.get());

    const STACK_OF(X509) *const found = X509_STORE_CTX_get0_chain(context.get());
    for (int depth = 0; depth < sk_X509_num(found); ++depth) {
        X509 *const certificate = sk_X509_value(found, depth);
        auto read = readCertificate(derOf(certificate));
        if (!read) // an anchor with a key that no token has
            break;
        PathLink link{*std::move(read), false, {}, revocationOf(complaints, depth, certificate, anchors, at)};
        link.isAnchor = anchors.contains(link.certificate.der);
        for (const Complaints::One &complaint : complaints.all) {
            const bool isOfList = complaint.error == X509_V_ERR_CERT_REVOKED || listStateOf(complaint.error);
            if (complaint.depth == depth && !isOfList)
                addFault(link, faultOf(complaint.error));
        }
        if (link.revocation.state == RevocationState::Revoked)
            addFault(link, LinkFault::Revoked);
        addWeaknesses(link, certificate);
        path.links.push_back(std::move(link));
    }
    if (path.links.empty()) // OpenSSL gave up before it began
        path.links.push_back({chain.front(), false, {LinkFault::Unreadable}, {}});
    return path;
}

std::vector<std::size_t> orderedChain(std::span<const Certificate> chain, std::size_t first)
{
    std::vector<std::size_t> order;
    std::vector<bool> isTaken(chain.size(), false);
    std::optional<std::size_t> next = first;
    while (next) {
        order.push_back(*next);
        isTaken[*next] = true;
        const Certificate &last = chain[*next];
        next.reset();
        // Mostly it is the one right behind.
        for (std::size_t step = 1; step < chain.size() && !next; ++step) {
            const std::size_t i = (order.back() + step) % chain.size();
            if (!isTaken[i] && isIssuedBy(last, chain[i]))
                next = i;
        }
    }
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (!isTaken[i])
            order.push_back(i);
    }
    return order;
}

} // namespace jotscope::crypto
