#include "app/inspect/key_fit/key_fit_card.h"

#include "app/inspect/key_fit/key_fit_model.h"
#include "app/inspect/key_fit/key_fit_view.h"
#include "app/widgets/texts/paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

/// Below both bounds the keys of a signature are tried in well under a frame. A password takes its time.
constexpr std::size_t kTextAtOnce = std::size_t{64} << 10;
constexpr std::size_t kKeysAtOnce = 16;

} // namespace

KeyFitCard::KeyFitCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_model(new KeyFitModel(this))
    , m_view([this] { return makeView(); })
    , m_empty(new Paragraph(this))
{
    setObjectName(QStringLiteral("keyFitCard"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_caption->setObjectName(QStringLiteral("keyFitCaption"));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_close->setObjectName(QStringLiteral("closeKeyFit"));
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    head->addWidget(m_close);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    connect(m_close, &QToolButton::clicked, this, [this] { setOpen(false); });
    retranslate();
    hide();
}

KeyFitView *KeyFitCard::makeView()
{
    auto *view = new KeyFitView(*m_model, this);
    setTabOrder(m_close, view);
    layout()->addWidget(view);
    return view;
}

void KeyFitCard::follow(const InspectedToken &token, const KeyRing &keys,
                        const std::optional<std::string> &detachedPayload)
{
    if (token.token == m_token.token && keys == m_keys)
        return;
    m_token = token;
    m_keys = keys;
    m_detachedPayload = detachedPayload;
    m_isCurrent = false;
    tryKeys();
}

void KeyFitCard::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    tryKeys();
    setVisible(isOpen);
    if (KeyFitView *view = m_view.made(); view && isOpen)
        view->setFocus(Qt::OtherFocusReason);
    emit openChanged(isOpen);
}

void KeyFitCard::tryKeys()
{
    if (isBusy() && !m_isOpen) {
        m_task.cancel();
        m_isCurrent = false;
        emit busyChanged();
    }
    if (!m_isOpen || m_isCurrent || !m_token.token)
        return;
    m_isCurrent = true;
    if (m_token.token->text.size() <= kTextAtOnce && m_keys.size() <= kKeysAtOnce && !m_token.decryption) {
        m_task.cancel();
        take(fitKeys(m_token, m_keys, m_detachedPayload));
        return;
    }
    m_model->setRows({});
    m_task.run(
        [token = m_token, keys = m_keys, payload = m_detachedPayload](const std::stop_token &stop) {
            return fitKeys(token, keys, payload, [&stop] { return !stop.stop_requested(); });
        },
        [this](std::vector<KeyFitRow> rows) {
            take(std::move(rows));
            emit busyChanged();
        });
    describe();
    emit busyChanged();
}

void KeyFitCard::take(std::vector<KeyFitRow> rows)
{
    m_model->setRows(std::move(rows));
    describe();
}

void KeyFitCard::describe()
{
    const std::vector<KeyFitRow> &rows = m_model->rows();
    const auto fitting = std::ranges::count(rows, KeyFit::Verifies, &KeyFitRow::fit);
    const QString count = m_token.decryption ? tr("Keys that open the token: %1 of %2")
                                             : tr("Keys that verify the signature: %1 of %2");
    m_caption->setText(rows.empty() ? QString() : count.arg(fitting).arg(rows.size()));
    m_empty->setText(isBusy() ? tr("The keys are being tried…")
                              : tr("There is no key on hand. Enter one, or open a file that holds keys."));
    m_empty->setVisible(rows.empty());
    m_view.setVisible(!rows.empty());
    setAccessibleDescription(rows.empty() ? m_empty->text() : m_caption->text());
}

void KeyFitCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
}

void KeyFitCard::retranslate()
{
    m_title->setText(tr("Key fit"));
    setAccessibleName(tr("Key fit"));
    m_close->setToolTip(tr("Close the table of keys"));
    m_close->setAccessibleName(tr("Close the table of keys"));
    describe();
}

} // namespace jotscope
