#include "app/platform/trust/trusted_authorities.h"

#include "app/platform/trust/system_anchors.h"
#include "core/crypto/certificates/certificate_bundle.h"
#include "core/text/limits.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace jotscope {

namespace {

void addMissing(std::vector<std::string> &lists, const std::vector<std::string> &given)
{
    for (const std::string &der : given) {
        if (std::ranges::find(lists, der) == lists.end())
            lists.push_back(der);
    }
}

} // namespace

TrustedAuthorities::TrustedAuthorities(std::shared_ptr<const TrustAnchors> system, AddedAuthorities added,
                                       QObject *parent)
    : QObject(parent), m_system(std::move(system)), m_file(std::move(added))
{}

std::shared_ptr<TrustedAuthorities> TrustedAuthorities::shared()
{
    static std::weak_ptr<TrustedAuthorities> held;
    std::shared_ptr<TrustedAuthorities> authorities = held.lock();
    if (!authorities) {
        authorities =
            std::make_shared<TrustedAuthorities>(std::make_shared<const SystemAnchors>(), AddedAuthorities());
        held = authorities;
    }
    return authorities;
}

void TrustedAuthorities::load()
{
    if (!m_anchors && !isBusy())
        read([](const AddedAuthorities &, std::vector<std::string> &) { return std::nullopt; });
}

void TrustedAuthorities::addFile(const QString &path)
{
    read([path](const AddedAuthorities &added, std::vector<std::string> &lists) -> std::optional<Finding> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return makeFinding("authorities-unreadable", {},
                               {{"file", path.toStdString()}, {"reason", file.errorString().toStdString()}});
        const QByteArray content = file.read(static_cast<qint64>(limits::kKeyFileBytes));
        const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
        const std::vector<std::string> given = crypto::revocationListsIn(text);
        addMissing(lists, given);
        if (!given.empty() && crypto::certificatesIn(text).empty())
            return std::nullopt;
        const auto count = added.add(text);
        return count ? std::nullopt : std::optional(count.error());
    });
}

void TrustedAuthorities::remove(const std::string &der)
{
    read([der](const AddedAuthorities &added, std::vector<std::string> &) -> std::optional<Finding> {
        const auto removed = added.remove(der);
        return removed ? std::nullopt : std::optional(removed.error());
    });
}

void TrustedAuthorities::keepListsIn(const QString &path)
{
    if (m_kept.file() == path)
        return;
    m_kept = KeptLists(path);
    if (m_anchors || isBusy())
        read([](const AddedAuthorities &, std::vector<std::string> &) { return std::nullopt; });
}

void TrustedAuthorities::forgetLists()
{
    read([](const AddedAuthorities &, std::vector<std::string> &lists) {
        lists.clear();
        return std::nullopt;
    });
}

void TrustedAuthorities::read(Work work)
{
    m_task.run(
        [work = std::move(work), file = m_file, system = m_system, known = m_systemCertificates,
         lists = m_lists, kept = m_kept](const std::stop_token &) {
            Read read{known, {}, lists, nullptr, {}};
            addMissing(read.lists, kept.lists());
            read.why = work(file, read.lists);
            if (const auto written = kept.write(read.lists); !written && !read.why)
                read.why = written.error();
            if (read.system.empty())
                read.system = system->certificates();
            read.added = file.certificates();
            std::vector<std::string> all = read.system;
            all.insert(all.end(), read.added.begin(), read.added.end());
            read.all = std::make_shared<const crypto::AnchorSet>(all, read.lists);
            return read;
        },
        [this](Read read) {
            m_systemCertificates = std::move(read.system);
            m_lists = std::move(read.lists);
            m_added = crypto::AnchorSet(read.added);
            m_anchors = std::move(read.all);
            emit changed();
            if (read.why)
                emit failed(*read.why);
        });
}

} // namespace jotscope
