#include "app/issuer/choices/choice_settings.h"

#include <QSettings>
#include <QStringList>

#include <array>
#include <limits>

namespace jotscope {

namespace {

using std::chrono::seconds;
using Clients = IssuerChoices::Clients;

constexpr seconds kLongestLife = std::chrono::hours(24 * 9'999);
constexpr std::array<const char *, 3> kClients = {"anybody", "secret", "key"};

/// The settings of one issuer; what is read where nothing, or nonsense, was written is what stood there
/// before.
class Group
{
public:
    Group() { m_settings.beginGroup(QStringLiteral("issuer")); }

    void read(const char *name, QString &text) const
    {
        text = m_settings.value(QLatin1String(name), text).toString();
    }
    void read(const char *name, std::string &text) const
    {
        text = m_settings.value(QLatin1String(name)).toString().toStdString();
    }
    void read(const char *name, bool &is) const { is = m_settings.value(QLatin1String(name), is).toBool(); }
    void read(const char *name, seconds &time) const
    {
        if (const auto kept = number(name, 1, kLongestLife.count()))
            time = seconds(*kept);
    }
    [[nodiscard]] std::optional<qint64> number(const char *name, qint64 least, qint64 most) const
    {
        bool isNumber = false;
        const qint64 kept = m_settings.value(QLatin1String(name)).toLongLong(&isNumber);
        return isNumber && kept >= least && kept <= most ? std::optional(kept) : std::nullopt;
    }
    [[nodiscard]] QStringList list(const char *name) const
    {
        return m_settings.value(QLatin1String(name)).toStringList();
    }

    void write(const char *name, const QVariant &value) { m_settings.setValue(QLatin1String(name), value); }
    void write(const char *name, const std::string &text) { write(name, QString::fromStdString(text)); }
    void write(const char *name, seconds time) { write(name, static_cast<qlonglong>(time.count())); }

private:
    QSettings m_settings;
};

} // namespace

IssuerChoices keptChoices()
{
    const Group kept;
    IssuerChoices choices;
    choices.port = static_cast<quint16>(
        kept.number("port", 0, std::numeric_limits<quint16>::max()).value_or(choices.port));
    kept.read("algorithm", choices.alg);
    kept.read("signingKey", choices.signingKey);
    for (const QString &id : kept.list("besides"))
        choices.besides.insert(id.toStdString());
    if (const auto overlap = kept.number("overlapSeconds", -1, kLongestLife.count()))
        choices.overlap = *overlap < 0 ? std::nullopt : std::optional(seconds(*overlap));
    kept.read("audience", choices.audience);
    kept.read("scopes", choices.scopes);
    kept.read("accessSeconds", choices.accessLifetime);
    kept.read("refreshSeconds", choices.refreshLifetime);
    kept.read("givesRefreshTokens", choices.givesRefreshTokens);
    kept.read("rotatesRefreshTokens", choices.rotatesRefreshTokens);
    QString clients;
    kept.read("clients", clients);
    for (std::size_t i = 0; i < kClients.size(); ++i) {
        if (clients == QLatin1String(kClients[i]))
            choices.clients = static_cast<Clients>(i);
    }
    kept.read("clientId", choices.clientId);
    kept.read("clientKey", choices.clientKey);
    return choices;
}

void keepChoices(const IssuerChoices &choices)
{
    Group kept;
    kept.write("port", choices.port);
    kept.write("algorithm", choices.alg);
    kept.write("signingKey", choices.signingKey);
    QStringList besides;
    for (const std::string &id : choices.besides)
        besides << QString::fromStdString(id);
    kept.write("besides", besides);
    kept.write("overlapSeconds", choices.overlap.value_or(seconds(-1)));
    kept.write("audience", choices.audience);
    kept.write("scopes", choices.scopes);
    kept.write("accessSeconds", choices.accessLifetime);
    kept.write("refreshSeconds", choices.refreshLifetime);
    kept.write("givesRefreshTokens", choices.givesRefreshTokens);
    kept.write("rotatesRefreshTokens", choices.rotatesRefreshTokens);
    kept.write("clients", QLatin1String(kClients[static_cast<std::size_t>(choices.clients)]));
    kept.write("clientId", choices.clientId);
    kept.write("clientKey", choices.clientKey);
}

} // namespace jotscope
