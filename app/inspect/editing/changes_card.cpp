#include "app/inspect/editing/changes_card.h"

#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/compare/comparison_rows.h"
#include "app/inspect/editing/editing_text.h"
#include "app/widgets/texts/selectable_paragraph.h"
#include "app/widgets/theme.h"
#include "core/build/editing/reverted_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jotscope {

namespace {

constexpr int kMostRows = 30;

enum Column { kName, kWhat, kBefore, kArrow, kAfter, kRevert };

QLabel *codeLabel(const QString &text, QWidget *parent)
{
    auto *label = new SelectableParagraph(text, parent);
    label->setFont(monospaceFace());
    return label;
}

} // namespace

ChangesCard::ChangesCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_signature(new SelectableParagraph(this))
    , m_sign(new QPushButton(this))
    , m_revertAll(new QPushButton(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_signature->setObjectName(QStringLiteral("editedSignature"));
    m_sign->setObjectName(QStringLiteral("signAgain"));
    m_revertAll->setObjectName(QStringLiteral("revertAll"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_signature, 1);
    foot->addWidget(m_sign, 0, Qt::AlignTop);
    foot->addWidget(m_revertAll, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() * 3 / 4;
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addLayout(foot);
    connect(m_sign, &QPushButton::clicked, this, &ChangesCard::signWanted);
    connect(m_revertAll, &QPushButton::clicked, this, &ChangesCard::revertAllWanted);
    retranslate();
    hide();
}

void ChangesCard::show(const InspectedToken &pasted, const InspectedToken &edited,
                       const EditedSignature &signature)
{
    setVisible(true);
    if (pasted.token == m_pasted.token && edited.token == m_edited.token && signature == m_fate)
        return;
    m_pasted = pasted;
    m_edited = edited;
    m_fate = signature;
    rebuild();
}

void ChangesCard::setSignable(bool isSignable)
{
    m_sign->setVisible(isSignable);
}

void ChangesCard::setZoom(int steps)
{
    if (steps == m_zoom)
        return;
    m_zoom = steps;
    if (m_rows)
        rebuild();
}

void ChangesCard::rebuild()
{
    const bool hadFocus = m_rows && m_rows->isAncestorOf(focusWidget());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    m_rows->setFont(zoomed(font(), m_zoom));
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(kBefore, 1);
    grid->setColumnStretch(kAfter, 1);
    addPart(PartName::Header, tr("header"));
    addPart(PartName::UnprotectedHeader, tr("unprotected header"));
    addPart(PartName::Payload, tr("payload"));
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
    m_rows->show(); // now, rather than when the layout comes to it
    m_signature->setText(signatureText(*m_edited.token, m_fate));
    if (hadFocus)
        m_revertAll->setFocus();
}

void ChangesCard::addPart(PartName part, const QString &title)
{
    const TokenPart *was = m_pasted.token->part(part);
    const TokenPart *is = m_edited.token->part(part);
    if (!was || !is || was->bytes() == is->bytes())
        return;
    if (!was->json || !is->json || !was->json->isStrict() || !is->json->isStrict()) {
        const bool isFaulty = was->json && was->json->isStrict();
        addRow(title, isFaulty ? tr("no JSON now") : tr("changed"), valueText(std::string(was->bytes())),
               valueText(std::string(is->bytes())), part, std::string(was->bytes()));
        return;
    }
    const auto place = [](ByteRange range) {
        return range;
    };
    int count = 0;
    for (const ValueComparison &row : compareJson({was->json->root(), place}, {is->json->root(), place})) {
        if (row.change == Change::Same || row.hasInner)
            continue;
        if (++count > kMostRows)
            break;
        const std::string &pointer = row.after ? row.after->pointer : row.before->pointer;
        const QString name =
            QString::fromStdString(pointer).mid(1).replace(QLatin1String("~1"), QLatin1String("/"));
        addRow(part == PartName::Payload ? name : title + QStringLiteral(" · ") + name,
               changeText(row.change), row.before ? valueText(row.before->text) : QString(),
               row.after ? valueText(row.after->text) : QString(), part,
               revertedText(*was->json, *is->json, row));
    }
    if (count == 0)
        addRow(title, tr("white space changed"), {}, {}, part, std::string(was->bytes()));
}

void ChangesCard::addRow(const QString &name, const QString &what, const QString &before,
                         const QString &after, PartName part, const std::optional<std::string> &reverted)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const int row = grid->rowCount();
    QLabel *nameLabel = codeLabel(name, m_rows);
    nameLabel->setObjectName(QStringLiteral("changedName"));
    nameLabel->setWordWrap(false);
    auto *whatLabel = new SelectableParagraph(what, m_rows);
    whatLabel->setWordWrap(false);
    whatLabel->setForegroundRole(QPalette::PlaceholderText);
    const bool hasBoth = !before.isEmpty() && !after.isEmpty();
    QLabel *beforeLabel = codeLabel(before, m_rows);
    QLabel *afterLabel = codeLabel(after, m_rows);
    if (!before.isEmpty()) {
        QFont struck = beforeLabel->font();
        struck.setStrikeOut(true);
        beforeLabel->setFont(struck);
        beforeLabel->setForegroundRole(QPalette::PlaceholderText);
    }
    beforeLabel->setObjectName(QStringLiteral("before"));
    afterLabel->setObjectName(QStringLiteral("after"));
    grid->addWidget(nameLabel, row, kName, Qt::AlignTop);
    grid->addWidget(whatLabel, row, kWhat, Qt::AlignTop);
    grid->addWidget(beforeLabel, row, kBefore, Qt::AlignTop);
    if (hasBoth) // the glyph turns with the layout
        grid->addWidget(
            new QLabel(QString(layoutDirection() == Qt::RightToLeft ? QChar(0x2190) : QChar(0x2192)), m_rows),
            row, kArrow, Qt::AlignTop);
    grid->addWidget(afterLabel, row, kAfter, Qt::AlignTop);
    if (!reverted)
        return;
    auto *revert = new QPushButton(tr("Revert"), m_rows);
    revert->setObjectName(QStringLiteral("revert"));
    revert->setAccessibleName(tr("Revert %1", "the name of a claim").arg(name));
    revert->setFlat(true);
    grid->addWidget(revert, row, kRevert, Qt::AlignTop);
    const QString text = QString::fromStdString(*reverted);
    connect(revert, &QPushButton::clicked, this, [this, part, text] { emit revertWanted(part, text); });
}

void ChangesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_rows)
        rebuild();
}

void ChangesCard::retranslate()
{
    m_title->setText(tr("What changed"));
    setAccessibleName(m_title->text());
    m_sign->setText(tr("Sign Again"));
    m_revertAll->setText(tr("Revert All"));
}

} // namespace jotscope
