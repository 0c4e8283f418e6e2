#include "app/keys/network/network_card.h"

#include "app/keys/network/source_row.h"
#include "app/net/failure_words.h"
#include "app/net/key_sources.h"
#include "app/net/view/fetch_status.h"
#include "app/widgets/texts/paragraph.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jotscope {

namespace {

constexpr int kLinesOfSources = 9; ///< seen at once
constexpr qint64 kMostAuthorityBytes = qint64{1} << 20;
constexpr std::array kKinds = {KeyAddress::KeySet, KeyAddress::Issuer, KeyAddress::Certificates};

} // namespace

NetworkCard::NetworkCard(KeysOnHand &keys, QWidget *parent)
    : ClosableCard("closeNetwork", parent)
    , m_keys(keys)
    , m_sources(KeySources::of(keys))
    , m_url(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_fetch(new QPushButton(this))
    , m_authorities(new QPushButton(this))
    , m_forgetAuthorities(new QPushButton(this))
    , m_remark(new Paragraph(this))
    , m_status(new FetchStatus(m_sources, this))
    , m_list(new QScrollArea(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("networkCard"));
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        m_kind->addItem(QString());
    layOut();
    connect(m_url, &QLineEdit::textChanged, this, &NetworkCard::followText);
    connect(m_url, &QLineEdit::returnPressed, this, &NetworkCard::fetch);
    connect(m_fetch, &QPushButton::clicked, this, &NetworkCard::fetch);
    connect(m_authorities, &QPushButton::clicked, this, &NetworkCard::chooseAuthorities);
    connect(m_forgetAuthorities, &QPushButton::clicked, &m_sources, &KeySources::forgetAuthorities);
    connect(&m_sources, &KeySources::notKept, this, [this](const QString &path, const QString &reason) {
        emit failed(tr("%1 could not be written: %2", "a path and what is wrong").arg(path, reason));
    });
    connect(&m_sources, &KeySources::changed, this, &NetworkCard::followSources);
    retranslate();
}

void NetworkCard::layOut()
{
    setTitleBuddy(m_url);
    m_url->setObjectName(QStringLiteral("sourceUrl"));
    m_url->setClearButtonEnabled(true);
    m_url->setLayoutDirection(Qt::LeftToRight); // a URL reads so in every language
    m_kind->setObjectName(QStringLiteral("sourceKind"));
    m_fetch->setObjectName(QStringLiteral("fetchKeys"));
    m_authorities->setObjectName(QStringLiteral("addAuthorities"));
    m_forgetAuthorities->setObjectName(QStringLiteral("forgetAuthorities"));
    m_remark->setObjectName(QStringLiteral("urlRemark"));
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->addWidget(m_url, 1);
    line->addWidget(m_kind);
    line->addWidget(m_fetch);
    auto *below = new QHBoxLayout;
    below->addWidget(m_remark, 1);
    below->addWidget(m_forgetAuthorities);
    below->addWidget(m_authorities);
    auto *list = new QWidget(m_list);
    list->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_list->setWidget(list);
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_list->setMaximumHeight(fontMetrics().lineSpacing() * kLinesOfSources);
    m_list->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    QVBoxLayout *layout = makeLayout();
    layout->addLayout(line);
    layout->addLayout(below);
    layout->addWidget(m_status);
    layout->addWidget(m_list);
}

void NetworkCard::begin()
{
    followSources(); // the times have moved on
    m_url->setFocus(Qt::OtherFocusReason);
}

void NetworkCard::cancel()
{
    m_sources.cancel();
}

bool NetworkCard::isBusy() const
{
    return m_sources.isBusy();
}

FetchResult<KeyAddress> NetworkCard::address() const
{
    return typedAddress(m_url->text()).map([this](KeyAddress typed) {
        typed.kind = kKinds[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
        return typed;
    });
}

void NetworkCard::fetch()
{
    if (const FetchResult<KeyAddress> wanted = address())
        m_sources.fetch(*wanted);
}

void NetworkCard::followText()
{
    const FetchResult<KeyAddress> typed = typedAddress(m_url->text());
    if (typed)
        m_kind->setCurrentIndex(typed->kind); // which the person may then change
    m_kind->setVisible(typed.has_value());
    m_fetch->setEnabled(typed.has_value());
    m_fetch->setText(typed ? tr("Fetch from %1", "a host").arg(hostOf(typed->url)) : tr("Fetch", "keys"));
    m_fetch->setAccessibleName(typed ? m_fetch->text() : tr("Fetch the keys"));
    m_remark->setText(typed || m_url->text().trimmed().isEmpty()
                          ? tr("Nothing is sent until you press the button that names the host.")
                          : failureMessage(typed.error()) + QLatin1Char(' ') + failureRemedy(typed.error()));
}

void NetworkCard::followSources()
{
    const std::vector<RemoteKeySet> &sets = m_sources.sets();
    while (m_rowWidgets.size() > sets.size()) {
        m_rowWidgets.back()->hide();
        m_rowWidgets.back()->deleteLater(); // it may be the one whose button was pressed
        m_rowWidgets.pop_back();
    }
    while (m_rowWidgets.size() < sets.size()) {
        auto *row = new SourceRow(m_list->widget());
        connect(row, &SourceRow::refreshWanted, &m_sources, &KeySources::refresh);
        connect(row, &SourceRow::forgetWanted, &m_sources, &KeySources::forget);
        m_rows->addWidget(row);
        m_rowWidgets.push_back(row);
    }
    for (std::size_t i = 0; i < sets.size(); ++i)
        m_rowWidgets[i]->show(sets[i], m_keys.now());
    m_list->setVisible(!sets.empty());
    m_forgetAuthorities->setVisible(m_sources.authorityCount() > 0);
    m_forgetAuthorities->setText(tr("Forget %n CA(s)", nullptr, m_sources.authorityCount()));
    emit busyChanged();
}

void NetworkCard::chooseAuthorities()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Trust the CA of a File"));
    if (!path.isEmpty())
        addAuthorities(path);
}

void NetworkCard::addAuthorities(const QString &path)
{
    QFile file(path);
    const bool isReadable = file.open(QFile::ReadOnly) && file.size() <= kMostAuthorityBytes;
    const int count = isReadable ? m_sources.addAuthorities(file.readAll()) : 0;
    if (count == 0)
        emit failed(tr("%1 holds no certificate in PEM that could be read.", "a file's name")
                        .arg(path.section(QLatin1Char('/'), -1)));
    else
        m_remark->setText(m_sources.isKept()
                              ? tr("%n certificate(s) trusted for fetching keys from now on.", nullptr, count)
                              : tr("%n certificate(s) trusted until the program ends.", nullptr, count));
}

void NetworkCard::retranslate()
{
    setTitle(tr("Fetch keys from a URL or issuer"), tr("Close fetching keys"));
    m_url->setPlaceholderText(tr("https://login.example.com, or the URL of a JWK Set"));
    m_url->setAccessibleName(tr("URL of keys or of an issuer"));
    const QStringList kinds = {tr("JWK Set"), tr("Issuer (OpenID, OAuth)"), tr("Certificates (PEM)")};
    for (int i = 0; i < static_cast<int>(kKinds.size()); ++i)
        m_kind->setItemText(i, kinds[i]);
    m_kind->setAccessibleName(tr("What the URL leads to"));
    m_authorities->setText(tr("CA File…"));
    m_authorities->setToolTip(tr("Trust a CA of your own besides the system's when keys are fetched"));
    m_forgetAuthorities->setToolTip(tr("Trust the system's authorities alone again"));
    m_forgetAuthorities->setAccessibleName(tr("Forget the CAs that were added"));
    m_authorities->setAccessibleName(tr("Trust a CA of your own"));
    followText();
    followSources();
}

} // namespace jotscope
