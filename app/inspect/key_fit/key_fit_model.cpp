#include "app/inspect/key_fit/key_fit_model.h"

#include "app/widgets/texts/finding_text.h"
#include "app/widgets/theme.h"
#include "core/jose/keys/names/key_name.h"
#include "core/text/utf8.h"

#include <QGuiApplication>

#include <array>
#include <limits>

namespace jotscope {

namespace {

constexpr qsizetype kShownThumbprint = 10;

struct FitLook
{
    Tone tone;
    const char *glyph; ///< the fit's sign beside its colour and words
};

/// In the order of KeyFit. What keeps a key from being tried differs in its sign from what was tried.
constexpr std::array<FitLook, 10> kLooks = {{{Tone::Good, "✓"},
                                             {Tone::Bad, "✕"},
                                             {Tone::Bad, "!"},
                                             {Tone::Warning, "⊘"},
                                             {Tone::Warning, "⊘"},
                                             {Tone::Warning, "◐"},
                                             {Tone::Neutral, "≠"},
                                             {Tone::Neutral, "≠"},
                                             {Tone::Neutral, "≠"},
                                             {Tone::Neutral, "○"}}};

const FitLook &lookOf(KeyFit fit)
{
    return kLooks[static_cast<std::size_t>(fit)];
}

QString fitText(const KeyFitRow &row)
{
    switch (row.fit) {
    case KeyFit::Verifies:
        return row.why.id == "key-fit-opens" ? KeyFitModel::tr("Opens it", "a key, the token")
                                             : KeyFitModel::tr("Verifies", "a key, the signature");
    case KeyFit::Mismatch:
        return row.why.id == "key-fit-opens-not"
                   ? KeyFitModel::tr("Fits, does not open it", "a key, the token")
                   : KeyFitModel::tr("Fits, does not verify", "a key, the signature");
    case KeyFit::TooShort:
        return KeyFitModel::tr("Too short", "a key");
    case KeyFit::ForbiddenByUse:
        return KeyFitModel::tr("Forbidden by its use", "a key; use is the member of a JWK");
    case KeyFit::ForbiddenByAlg:
        return KeyFitModel::tr("Forbidden by its alg", "a key; alg is the member of a JWK");
    case KeyFit::NoPrivateHalf:
        return KeyFitModel::tr("Public half only", "a key");
    case KeyFit::WrongSize:
        return KeyFitModel::tr("Wrong length", "a key");
    case KeyFit::WrongCurve:
        return KeyFitModel::tr("Wrong curve", "a key");
    case KeyFit::WrongType:
        return KeyFitModel::tr("Wrong type", "a key");
    case KeyFit::NotTried:
        break;
    }
    return KeyFitModel::tr("Not tried", "a key");
}

QString kindText(const Key &key)
{
    if (key.type() == KeyType::Oct)
        return KeyFitModel::tr("Secret of %n bit(s)", nullptr, static_cast<int>(key.bits()));
    if (key.type() == KeyType::Rsa)
        return KeyFitModel::tr("RSA, %1 bits").arg(key.bits());
    return QString::fromUtf8(keyKindText(key));
}

/// By what people know the key: its kid, else where it came from. A secret's thumbprint would let it be
/// guessed at.
QStringList names(const Key &key, qsizetype mostOfThumbprint)
{
    const Key::Attributes &attributes = key.attributes();
    QStringList all;
    if (!attributes.kid.empty())
        all << KeyFitModel::tr("kid %1").arg(QString::fromUtf8(excerpt(attributes.kid)).simplified());
    else if (!attributes.label.empty())
        all << QString::fromUtf8(excerpt(attributes.label)).simplified();
    if (key.type() != KeyType::Oct) {
        const QString thumbprint = QString::fromUtf8(key.thumbprint());
        all << (thumbprint.size() > mostOfThumbprint ? thumbprint.left(mostOfThumbprint) + QStringLiteral("…")
                                                     : thumbprint);
    }
    return all;
}

QString reasons(const KeyFitRow &row, QLatin1String between)
{
    QStringList all{findingMessage(row.why)};
    for (const Finding &other : row.besides)
        all << findingMessage(other);
    return all.join(between);
}

} // namespace

KeyFitModel::KeyFitModel(QObject *parent) : QAbstractTableModel(parent)
{}

void KeyFitModel::setRows(std::vector<KeyFitRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void KeyFitModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

QString KeyFitModel::rowText(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const KeyFitRow &shown = m_rows[static_cast<std::size_t>(row)];
    QStringList cells{fitText(shown), kindText(*shown.key)};
    cells << names(*shown.key, std::numeric_limits<qsizetype>::max()) << reasons(shown, QLatin1String(" "));
    return cells.join(QLatin1Char('\t'));
}

int KeyFitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeyFitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyFitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeyFitRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const FitLook &look = lookOf(row.fit);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignTop);
    switch (index.column()) {
    case Fit:
        if (role == Qt::DisplayRole)
            return QString(QString::fromUtf8(look.glyph) + QStringLiteral("  ") + fitText(row));
        if (role == Qt::AccessibleTextRole)
            return fitText(row);
        if (role == Qt::ForegroundRole)
            return toneColors(look.tone, QGuiApplication::palette()).text;
        break;
    case WhichKey:
        if (role == Qt::DisplayRole)
            return QStringList{kindText(*row.key),
                               names(*row.key, kShownThumbprint).join(QStringLiteral(" · "))}
                .join(QLatin1Char('\n'))
                .trimmed();
        if (role == Qt::ToolTipRole && row.key->type() != KeyType::Oct)
            return tr("Thumbprint %1").arg(QString::fromUtf8(row.key->thumbprint()));
        break;
    case Why:
        if (role == Qt::DisplayRole)
            return reasons(row, QLatin1String("\n"));
        if (role == Qt::ToolTipRole)
            return findingRemedy(row.why);
        break;
    default:
        break;
    }
    return {};
}

QVariant KeyFitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fit:
        return tr("Fit", "column: how a key fits a token");
    case WhichKey:
        return tr("Key");
    default:
        return tr("Why");
    }
}

} // namespace jotscope
