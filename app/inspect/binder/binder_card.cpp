#include "app/inspect/binder/binder_card.h"

#include "app/inspect/binder/binder_model.h"
#include "app/inspect/binder/binder_view.h"
#include "app/widgets/fields/drop_field.h"
#include "app/widgets/texts/paragraph.h"
#include "core/binding/hash_claims.h"
#include "core/text/limits.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jotscope {

namespace {

/// Below it the hashes are made in well under a frame.
constexpr std::size_t kBytesAtOnce = std::size_t{64} << 10;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

BinderCard::BinderCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_caption(new Paragraph(this))
    , m_link(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_material(new DropField(this))
    , m_model(new BinderModel(this))
    , m_view([this] { return makeView(); })
    , m_empty(new Paragraph(this))
{
    setObjectName(QStringLiteral("binderCard"));
    setAcceptDrops(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_material);
    m_caption->setObjectName(QStringLiteral("binderCaption"));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_link->setObjectName(QStringLiteral("openBinder"));
    m_link->setFocusPolicy(Qt::TabFocus);
    m_clear->setObjectName(QStringLiteral("clearMaterial"));
    m_close->setObjectName(QStringLiteral("closeBinder"));
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_material->setObjectName(QStringLiteral("material"));
    m_material->setMostBytes(static_cast<qsizetype>(limits::kMaterialBytes));
    m_empty->setObjectName(QStringLiteral("binderEmpty"));
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    head->addWidget(m_link);
    head->addWidget(m_clear);
    head->addWidget(m_close);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addLayout(head);
    layout->addWidget(m_material);
    layout->addWidget(m_empty);
    connect(m_link, &QToolButton::clicked, this, [this] { setOpen(true); });
    connect(m_close, &QToolButton::clicked, this, [this] { setOpen(false); });
    connect(m_clear, &QToolButton::clicked, m_material, &DropField::forget);
    connect(m_material, &DropField::contentChanged, this, &BinderCard::bind);
    connect(m_material, &DropField::busyChanged, this, &BinderCard::busyChanged);
    connect(m_material, &DropField::failed, this, &BinderCard::failed);
    retranslate();
}

BinderView *BinderCard::makeView()
{
    auto *view = new BinderView(*m_model, this);
    setTabOrder(m_material, view);
    layout()->addWidget(view);
    connect(view, &BinderView::hovered, this, &BinderCard::hovered);
    return view;
}

void BinderCard::follow(std::shared_ptr<const Token> token, std::shared_ptr<const TokenPart> payload)
{
    if (token == m_token && payload == m_payload)
        return;
    m_token = std::move(token);
    m_payload = std::move(payload);
    m_claims.clear();
    if (m_token) {
        for (const HashClaimValue &value : hashClaimsOf(*m_token, m_payload.get()))
            m_claims << QString::fromStdString(hashClaimName(*value.claim));
    }
    bind();
}

void BinderCard::setMaterial(const QByteArray &material)
{
    m_material->setContent(material);
}

void BinderCard::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    bind();
    if (isOpen)
        m_material->setFocus(Qt::OtherFocusReason);
    emit openChanged(isOpen);
}

bool BinderCard::isBusy() const
{
    return m_task.isRunning() || m_material->isBusy();
}

void BinderCard::setHighlight(ByteRange range)
{
    m_model->setHighlight(range);
}

void BinderCard::clear()
{
    m_material->forget();
    setOpen(false);
}

void BinderCard::cancel()
{
    m_material->cancelReading();
    if (!m_task.isRunning())
        return;
    m_task.cancel();
    describe();
    emit busyChanged();
}

/// Hashes what is given while the card is open only.
void BinderCard::bind()
{
    const bool wasBusy = isBusy();
    m_task.cancel();
    const QByteArray material = m_material->content();
    const std::size_t size = static_cast<std::size_t>(material.size()) + (m_token ? m_token->text.size() : 0);
    if (!m_isOpen || !m_token) {
        take({});
    } else if (size <= kBytesAtOnce) {
        take(bindHashes(*m_token, m_payload.get(), viewOf(material)));
    } else {
        m_model->setRows({}, true);
        m_task.run(
            [token = m_token, payload = m_payload, material](const std::stop_token &) {
                return bindHashes(*token, payload.get(), viewOf(material));
            },
            [this](std::vector<HashBinding> rows) {
                take(std::move(rows));
                emit busyChanged();
            });
        describe();
    }
    if (wasBusy != isBusy())
        emit busyChanged();
}

void BinderCard::take(std::vector<HashBinding> rows)
{
    m_model->setRows(std::move(rows), !m_material->isEmpty());
    describe();
}

QString BinderCard::offer() const
{
    return tr("This token names what it belongs to by %1.", "a list of claims: at_hash, c_hash")
        .arg(m_claims.join(QStringLiteral(", ")));
}

void BinderCard::describe()
{
    const std::vector<HashBinding> &rows = m_model->rows();
    const auto matching = std::ranges::count(rows, HashBinding::State::Matches, &HashBinding::state);
    const bool isGiven = !m_material->isEmpty();
    setVisible(m_token && (m_isOpen || !m_claims.isEmpty()));
    m_link->setVisible(!m_isOpen);
    m_clear->setVisible(m_isOpen);
    m_clear->setEnabled(isGiven);
    m_close->setVisible(m_isOpen);
    m_material->setVisible(m_isOpen);
    m_view.setVisible(m_isOpen && !rows.empty());
    m_empty->setVisible(m_isOpen && rows.empty());
    m_empty->setText(m_task.isRunning()
                         ? tr("The hashes are being computed…")
                         : tr("This token has no claim that is a hash of something else, such as at_hash, "
                              "c_hash, ath, cnf.jkt, x5t#S256 or sd_hash."));
    if (!m_isOpen)
        m_caption->setText(offer());
    else if (isGiven && !rows.empty())
        m_caption->setText(tr("Matching: %1 of %2").arg(matching).arg(rows.size()));
    else
        m_caption->clear();
    setAccessibleDescription(m_isOpen && rows.empty() ? m_empty->text() : m_caption->text());
}

void BinderCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
}

/// Beside the field counts as well.
void BinderCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void BinderCard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setOpen(true);
    const QList<QUrl> urls = event->mimeData()->urls();
    const auto file = std::ranges::find_if(urls, [](const QUrl &url) { return url.isLocalFile(); });
    if (file != urls.end())
        m_material->readFile(file->toLocalFile());
    else if (event->mimeData()->hasText())
        m_material->setContent(event->mimeData()->text().toUtf8());
}

void BinderCard::retranslate()
{
    m_title->setText(tr("Hash binder"));
    setAccessibleName(tr("Hash binder"));
    m_link->setText(tr("Bind Hashes…"));
    m_link->setToolTip(tr("Compare the hashes in this token with what it came with"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Forget what was given"));
    m_clear->setAccessibleName(tr("Forget what was given"));
    m_close->setToolTip(tr("Close the hash binder"));
    m_close->setAccessibleName(tr("Close the hash binder"));
    m_material->setAccessibleName(tr("What the token may belong to"));
    m_material->setInvitation(
        tr("Drop or paste an access token, code, certificate, DPoP key or SD-JWT. It is not stored."));
    describe();
}

} // namespace jotscope
