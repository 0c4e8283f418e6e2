#include "app/build/choices/more_signers.h"

#include "app/build/choices/choice_fields.h"
#include "app/build/choices/key_picker.h"
#include "core/build/further_header.h"
#include "core/jose/algorithm.h"
#include "core/jose/jws/signing.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

MoreSigners::MoreSigners(KeysOnHand &keys, QWidget *parent)
    : QWidget(parent), m_keys(keys), m_grid(new QGridLayout), m_add(new QPushButton(this))
{
    m_add->setObjectName(QStringLiteral("addSigner"));
    m_grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &MoreSigners::addFocused);
    retranslate();
}

std::vector<SignerDraft> MoreSigners::drafts(const std::string &header) const
{
    const std::string own = furtherHeader(header);
    std::vector<SignerDraft> drafts;
    for (const Row &row : m_rows)
        drafts.push_back(
            {.alg = row.alg->currentText().toStdString(), .key = row.key->key(), .protectedHeader = own});
    return drafts;
}

std::string MoreSigners::lacking() const
{
    const auto row = std::ranges::find_if(m_rows, [](const Row &each) { return !each.key->key(); });
    return row == m_rows.end() ? std::string() : row->alg->currentText().toStdString();
}

void MoreSigners::take(const std::vector<FurtherSigner> &signers)
{
    clear();
    for (const FurtherSigner &signer : signers)
        addRow(signer.alg).key->take(signer.key);
    emit changed();
}

std::vector<FurtherSigner> MoreSigners::signers() const
{
    std::vector<FurtherSigner> signers;
    for (const Row &row : m_rows)
        signers.push_back({row.alg->currentText().toStdString(), row.key->reference()});
    return signers;
}

void MoreSigners::addFocused()
{
    addRow({}).alg->setFocus(Qt::OtherFocusReason);
}

/// With the usual algorithm unless told another.
const MoreSigners::Row &MoreSigners::addRow(const std::string &algorithm)
{
    const Row row{new QComboBox(this), new KeyPicker(m_keys, this), new QToolButton(this)};
    const QString number = QString::number(m_nextLine + 2);
    row.alg->setObjectName(QStringLiteral("alg") + number);
    row.key->setObjectName(QStringLiteral("signer") + number);
    row.remove->setObjectName(QStringLiteral("removeSigner") + number);
    fillSigningAlgorithms(*row.alg, false);
    if (!algorithm.empty())
        row.alg->setCurrentText(QString::fromStdString(algorithm));
    row.remove->setAutoRaise(true);
    row.remove->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    row.remove->setFocusPolicy(Qt::TabFocus);
    m_grid->addWidget(row.alg, m_nextLine, 0);
    m_grid->addWidget(row.key, m_nextLine, 1);
    m_grid->addWidget(row.remove, m_nextLine++, 2);
    setTabOrder(row.alg, row.key);
    setTabOrder(row.key, row.remove);
    setTabOrder(row.remove, m_add);
    m_rows.push_back(row);
    connect(row.alg, &QComboBox::currentIndexChanged, this, [this, row] { follow(row); });
    connect(row.key, &KeyPicker::changed, this, &MoreSigners::changed);
    connect(row.key, &KeyPicker::failed, this, &MoreSigners::failed);
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] { removeRow(button); });
    retranslate();
    follow(row);
    return m_rows.back();
}

void MoreSigners::putAway(const Row &row) const
{
    for (QWidget *widget : std::initializer_list<QWidget *>{row.alg, row.key, row.remove}) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->disconnect(this);
        widget->setObjectName({});
        widget->deleteLater(); // one of them may be what was just clicked
    }
}

void MoreSigners::clear()
{
    for (const Row &row : m_rows)
        putAway(row);
    m_rows.clear();
    m_nextLine = 0;
}

void MoreSigners::removeRow(const QToolButton *button)
{
    const auto row = std::ranges::find(m_rows, button, &Row::remove);
    putAway(*row);
    m_rows.erase(row);
    m_add->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void MoreSigners::follow(const Row &row)
{
    const std::string name = row.alg->currentText().toStdString();
    row.key->setWork(
        name, [algorithm = findJwsAlgorithm(name)](const Key &key) { return canSign(key, *algorithm); });
    emit changed();
}

void MoreSigners::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MoreSigners::retranslate()
{
    m_add->setText(tr("Add a Signature"));
    for (const Row &row : m_rows) {
        row.alg->setAccessibleName(tr("Algorithm of a further signature"));
        row.key->setLabel(tr("Key of a further signature"));
        row.remove->setToolTip(tr("Remove this signature"));
        row.remove->setAccessibleName(row.remove->toolTip());
    }
}

} // namespace jotscope
