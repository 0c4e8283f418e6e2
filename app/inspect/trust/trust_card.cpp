#include "app/inspect/trust/trust_card.h"

#include "app/inspect/trust/trust_model.h"
#include "app/widgets/tables/roomy_table.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/paragraph.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace jotscope {

TrustCard::TrustCard(std::shared_ptr<TrustedAuthorities> authorities, QWidget *parent)
    : Card(parent)
    , m_authorities(std::move(authorities))
    , m_title(new QLabel(this))
    , m_caption(new Paragraph(this))
    , m_add(new QToolButton(this))
    , m_addList(new QToolButton(this))
    , m_forgetLists(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_model(new TrustModel(this))
    , m_table([this] { return makeTable(); })
{
    setObjectName(QStringLiteral("trustCard"));
    layOut();
    connect(m_add, &QToolButton::clicked, this, &TrustCard::chooseFile);
    connect(m_addList, &QToolButton::clicked, this, &TrustCard::chooseList);
    connect(m_forgetLists, &QToolButton::clicked, m_authorities.get(), &TrustedAuthorities::forgetLists);
    connect(m_remove, &QToolButton::clicked, this, &TrustCard::stopTrusting);
    connect(m_authorities.get(), &TrustedAuthorities::changed, this,
            [this] { emit anchorsChanged(m_authorities->anchors()); });
    connect(m_authorities.get(), &TrustedAuthorities::failed, this,
            [this](const Finding &why) { emit failed(findingWords(why)); });
    retranslate();
    hide();
}

TrustCard::~TrustCard() = default;

void TrustCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_caption->setObjectName(QStringLiteral("trustCaption"));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(QStringLiteral("addAuthority"));
    m_add->setFocusPolicy(Qt::TabFocus);
    m_addList->setObjectName(QStringLiteral("addRevocationList"));
    m_addList->setFocusPolicy(Qt::TabFocus);
    m_forgetLists->setObjectName(QStringLiteral("forgetRevocationLists"));
    m_forgetLists->setFocusPolicy(Qt::TabFocus);
    m_remove->setObjectName(QStringLiteral("removeAuthority"));
    m_remove->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    head->addWidget(m_forgetLists);
    head->addWidget(m_addList);
    head->addWidget(m_add);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addWidget(m_caption); // beside so many buttons it would be a narrow column
}

RoomyTable *TrustCard::makeTable()
{
    auto *table = new RoomyTable(*m_model, this);
    table->setObjectName(QStringLiteral("trustTable"));
    table->setAccessibleName(tableName());
    table->setMouseTracking(true);
    table->setFittedColumn(TrustModel::Subject, 28, 12);
    table->setFittedColumn(TrustModel::Issuer, 28, 12);
    table->setFittedColumn(TrustModel::Validity, 26, 12);
    m_title->setBuddy(table);
    setTabOrder(m_remove, table);
    layout()->addWidget(table);
    const auto point = [this](const QModelIndex &index) {
        emit hovered(m_model->placeOf(index.row()));
    };
    connect(table, &QAbstractItemView::entered, this, point);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, point);
    return table;
}

void TrustCard::follow(const InspectedToken *token)
{
    const bool hasPath = token && token->trust.path;
    m_source = hasPath ? token->evidence->source : EvidenceSource::None;
    if (hasPath) {
        m_table.setVisible(true); // before the rows come, whose heights it fits
        m_model->setPath(token->trust, *token->evidence);
        m_authorities->load();
    }
    describe();
    setVisible(hasPath);
}

void TrustCard::addFile(const QString &path)
{
    m_authorities->addFile(path);
}

void TrustCard::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Trust an Authority"), QString(),
                                     tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"));
    if (!path.isEmpty())
        addFile(path);
}

void TrustCard::chooseList()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Give a Revocation List"), QString(),
                                     tr("Revocation lists (*.crl *.pem *.der);;All files (*)"));
    if (!path.isEmpty())
        addFile(path);
}

const crypto::PathLink *TrustCard::addedLink() const
{
    const crypto::PathLink *last = m_model->linkAt(m_model->rowCount() - 1);
    return last && m_authorities->isAdded(last->certificate.der) ? last : nullptr;
}

void TrustCard::stopTrusting()
{
    if (const crypto::PathLink *added = addedLink())
        m_authorities->remove(added->certificate.der);
}

void TrustCard::describe()
{
    const QString origin = m_source == EvidenceSource::Key
                               ? tr("that came with the key")
                               : tr("from the header's x5c, up to whom you trust");
    m_caption->setText(m_model->isRevocationChecked()
                           ? origin
                           : tr("%1. Whether they were revoked is not checked: nothing is asked over the "
                                "network.",
                                "where certificates come from")
                                 .arg(origin));
    m_remove->setVisible(addedLink() != nullptr);
    m_forgetLists->setVisible(m_authorities->listCount() > 0);
    m_addList->setToolTip(m_authorities->areListsKept()
                              ? tr("Go by a CRL, as PEM or DER, from now on: which certificates were revoked")
                              : tr("Go by a CRL, as PEM or DER, until the program ends: which certificates "
                                   "were revoked"));
    setAccessibleDescription(m_caption->text());
}

void TrustCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
}

QString TrustCard::tableName()
{
    return tr("Certificates of the signing key");
}

void TrustCard::retranslate()
{
    m_title->setText(tr("Certificates"));
    setAccessibleName(tr("Certificates"));
    if (RoomyTable *table = m_table.made())
        table->setAccessibleName(tableName());
    m_add->setText(tr("Trust an Authority…"));
    m_add->setToolTip(tr("Add a certificate, as PEM or DER, to those that you trust"));
    m_addList->setText(tr("Revocation List…"));
    m_forgetLists->setText(tr("Forget Lists"));
    m_forgetLists->setToolTip(tr("Go by no revocation list any longer"));
    m_remove->setText(tr("Stop Trusting"));
    m_remove->setToolTip(tr("Take back the authority that you added, at the end of this path"));
    describe();
}

} // namespace jotscope
