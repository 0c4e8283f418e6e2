#include "app/keys/export/passphrase_row.h"

#include "app/keys/vault/passphrase_strength.h"
#include "app/widgets/busy_indicator.h"
#include "app/widgets/fields/secret_field.h"
#include "app/widgets/texts/paragraph.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace jotscope {

PassphraseRow::PassphraseRow(QWidget *parent)
    : QWidget(parent)
    , m_question(new Paragraph(this))
    , m_first(new SecretField(this))
    , m_again(new SecretField(this))
    , m_submit(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_strength(new Paragraph(this))
    , m_busy(new BusyIndicator(this))
{
    setObjectName(QStringLiteral("exportPassphraseRow"));
    m_first->setObjectName(QStringLiteral("exportPassphrase"));
    m_again->setObjectName(QStringLiteral("exportPassphraseAgain"));
    m_submit->setObjectName(QStringLiteral("encryptExport"));
    m_cancel->setObjectName(QStringLiteral("cancelExport"));
    m_strength->setObjectName(QStringLiteral("exportPassphraseStrength"));
    m_strength->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    grid->addWidget(m_question, 0, 0, 1, 2);
    grid->addWidget(m_first, 1, 0);
    grid->addWidget(m_again, 1, 1);
    grid->addWidget(m_strength, 2, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_busy);
    buttons->addStretch(1);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    grid->addLayout(buttons, 3, 0, 1, 2);
    for (SecretField *field : {m_first, m_again}) {
        connect(field, &SecretField::secretChanged, this, &PassphraseRow::follow);
        connect(field, &SecretField::returnPressed, this, &PassphraseRow::submit);
    }
    connect(m_submit, &QPushButton::clicked, this, &PassphraseRow::submit);
    connect(m_cancel, &QPushButton::clicked, this, &PassphraseRow::refuse);
    connect(m_busy, &BusyIndicator::cancelled, this, &PassphraseRow::refuse);
    retranslate();
    hide();
}

PassphraseRow::~PassphraseRow() = default;

void PassphraseRow::ask(const QString &what, Proceed proceed)
{
    putAway();
    m_what = what;
    m_proceed = std::move(proceed);
    retranslate();
    show();
    m_first->setFocus(Qt::OtherFocusReason);
}

void PassphraseRow::setBusy(bool isBusy)
{
    m_busy->setBusy(isBusy);
    for (QWidget *part :
         {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_submit)})
        part->setEnabled(!isBusy);
    if (!isBusy)
        follow();
}

void PassphraseRow::putAway()
{
    m_proceed = nullptr;
    m_first->clear();
    m_again->clear();
    setBusy(false);
    hide();
}

void PassphraseRow::submit()
{
    const Proceed proceed = m_proceed; // which may close this row
    if (m_submit->isEnabled() && proceed)
        proceed(m_first->secret());
    else if (m_first->hasFocus() && !m_first->isEmpty())
        m_again->setFocus(Qt::OtherFocusReason);
}

void PassphraseRow::refuse()
{
    putAway();
    emit cancelled();
}

void PassphraseRow::follow()
{
    const bool isRepeated = m_first->holdsSameAs(*m_again);
    m_submit->setEnabled(!m_first->isEmpty() && isRepeated);
    m_strength->setText(!isRepeated && !m_again->isEmpty()
                            ? tr("The two do not agree yet.")
                            : strengthText(passphraseStrength(m_first->typed().characters())));
}

void PassphraseRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        refuse();
    else
        QWidget::keyPressEvent(event);
}

void PassphraseRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PassphraseRow::retranslate()
{
    m_question->setText(tr("%1: which passphrase shall open it? Whoever has both can act as the key's owner.",
                           "a form of a key: Encrypted JWK")
                            .arg(m_what));
    const auto name = [](SecretField *field, const QString &text) {
        field->setPlaceholderText(text);
        field->setAccessibleName(text);
    };
    name(m_first, tr("Passphrase"));
    name(m_again, tr("The same again"));
    m_submit->setText(tr("Encrypt"));
    m_submit->setAccessibleName(tr("Encrypt the key with this passphrase"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Encrypt nothing"));
    follow();
}

} // namespace jotscope
