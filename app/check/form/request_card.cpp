#include "app/check/form/request_card.h"

#include "app/net/failure_words.h"
#include "app/net/transfer/address.h"
#include "app/widgets/texts/finding_text.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <array>

namespace jotscope {

namespace {

struct PlaceRow
{
    TokenPlace place;
    const char *name; ///< to begin with; empty where it has none
    const char *body; ///< likewise
};

constexpr std::array kPlaces = {
    PlaceRow{TokenPlace::Bearer, "", ""},
    PlaceRow{TokenPlace::Header, "X-Access-Token", ""},
    PlaceRow{TokenPlace::Cookie, "access_token", ""},
    PlaceRow{TokenPlace::Query, "access_token", ""},
    PlaceRow{TokenPlace::FormBody, "", "token={{token}}"},
    PlaceRow{TokenPlace::JsonBody, "", R"({"token": "{{token}}"})"},
};

constexpr int kHeaderLines = 3;
constexpr int kBodyLines = 4;

/// As typed, with the scheme that a person leaves out.
FetchResult<QUrl> typedUrl(const QString &text)
{
    const QString spelt = text.trimmed();
    if (spelt.isEmpty() || spelt.contains(QLatin1String("://")))
        return webUrl(spelt);
    const bool isHere = isLoopback(QUrl(QStringLiteral("http://") + spelt).host());
    return webUrl((isHere ? QStringLiteral("http://") : QStringLiteral("https://")) + spelt);
}

bool hasBody(const QString &method)
{
    return method != QLatin1String("GET") && method != QLatin1String("HEAD");
}

} // namespace

RequestCard::RequestCard(QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_methodLabel(new QLabel(this))
    , m_method(new QComboBox(this))
    , m_urlLabel(new QLabel(this))
    , m_url(new QLineEdit(this))
    , m_placeLabel(new QLabel(this))
    , m_place(new QComboBox(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_headersLabel(new QLabel(this))
    , m_headers(new QPlainTextEdit(this))
    , m_bodyLabel(new QLabel(this))
    , m_body(new QPlainTextEdit(this))
{
    m_method->setEditable(true);
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
        m_method->addItem(QLatin1String(method));
    for (std::size_t i = 0; i < kPlaces.size(); ++i)
        m_place->addItem(QString());
    m_url->setText(QStringLiteral("http://127.0.0.1:3000/"));
    layOut();
    connect(m_method, &QComboBox::editTextChanged, this, &RequestCard::followPlace);
    connect(m_place, &QComboBox::currentIndexChanged, this, &RequestCard::takePlace);
    for (const QLineEdit *line : {m_url, m_name})
        connect(line, &QLineEdit::textChanged, this, &RequestCard::changed);
    for (const QPlainTextEdit *text : {m_headers, m_body})
        connect(text, &QPlainTextEdit::textChanged, this, &RequestCard::changed);
    setFocusProxy(m_url);
    retranslate();
    followPlace();
}

void RequestCard::layOut()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_method->setObjectName(QStringLiteral("method"));
    m_url->setObjectName(QStringLiteral("apiUrl"));
    m_place->setObjectName(QStringLiteral("tokenPlace"));
    m_name->setObjectName(QStringLiteral("tokenName"));
    m_headers->setObjectName(QStringLiteral("headers"));
    m_body->setObjectName(QStringLiteral("body"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_url, m_name, m_headers, m_body})
        field->setLayoutDirection(Qt::LeftToRight); // HTTP reads so in every language
    const int line = fontMetrics().lineSpacing();
    for (const auto &[text, lines] : {std::pair(m_headers, kHeaderLines), std::pair(m_body, kBodyLines)}) {
        text->setFont(monospaceFont());
        text->setTabChangesFocus(true);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setFixedHeight(line * (lines + 1) + 2 * text->frameWidth());
    }
    auto *grid = new QGridLayout;
    grid->setColumnStretch(2, 1);
    const auto add = [grid](QLabel *label, QWidget *field, int row, int column, int columns) {
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row, column, 1, columns);
        grid->addWidget(field, row + 1, column, 1, columns);
    };
    add(m_methodLabel, m_method, 0, 0, 1);
    add(m_urlLabel, m_url, 0, 1, 2);
    add(m_placeLabel, m_place, 2, 0, 2);
    add(m_nameLabel, m_name, 2, 2, 1);
    add(m_headersLabel, m_headers, 4, 0, 3);
    add(m_bodyLabel, m_body, 6, 0, 3);
    const int margin = fontMetrics().height() * 3 / 4;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin * 2 / 3, margin, margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addLayout(grid);
}

TokenPlace RequestCard::place() const
{
    return kPlaces[static_cast<std::size_t>(std::max(0, m_place->currentIndex()))].place;
}

void RequestCard::takePlace()
{
    const PlaceRow &row = kPlaces[static_cast<std::size_t>(std::max(0, m_place->currentIndex()))];
    m_name->setText(QLatin1String(row.name));
    if (*row.body != '\0') {
        m_body->setPlainText(QLatin1String(row.body));
        if (!hasBody(m_method->currentText()))
            m_method->setEditText(QStringLiteral("POST"));
    }
    followPlace();
}

void RequestCard::followPlace()
{
    const TokenPlace where = place();
    const bool hasName =
        where == TokenPlace::Header || where == TokenPlace::Cookie || where == TokenPlace::Query;
    m_nameLabel->setVisible(hasName);
    m_name->setVisible(hasName);
    const bool isInBody = where == TokenPlace::FormBody || where == TokenPlace::JsonBody;
    const bool takesBody = isInBody || hasBody(m_method->currentText());
    m_bodyLabel->setVisible(takesBody);
    m_body->setVisible(takesBody);
    emit changed();
}

QUrl RequestCard::url() const
{
    return typedUrl(m_url->text()).value_or(QUrl());
}

tl::expected<CheckRequest, QString> RequestCard::request() const
{
    const FetchResult<QUrl> typed = typedUrl(m_url->text());
    if (!typed && typed.error().detail == QLatin1String("password"))
        return tl::unexpected(failureMessage(typed.error()) + QLatin1Char(' ') +
                              failureRemedy(typed.error()));
    if (!typed)
        return tl::unexpected(tr(
            "This is no URL that requests can be sent to. Enter one such as http://127.0.0.1:3000/orders."));
    const auto headers = readHeaderFields(m_headers->toPlainText().toStdString());
    if (!headers)
        return tl::unexpected(findingWords(headers.error()));
    CheckRequest request;
    request.method = m_method->currentText().trimmed().toStdString();
    request.url = typed->toEncoded().toStdString();
    request.headers = *headers;
    request.place = place();
    request.name = m_name->text().trimmed().toStdString();
    if (!m_body->isHidden())
        request.body = m_body->toPlainText().toStdString();
    if (const Result<void> checked = checkRequest(request); !checked)
        return tl::unexpected(findingWords(checked.error()));
    return request;
}

void RequestCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RequestCard::retranslate()
{
    m_title->setText(tr("Request"));
    m_methodLabel->setText(tr("Method", "of an HTTP request"));
    m_method->setAccessibleName(tr("Method of the request"));
    m_urlLabel->setText(tr("URL"));
    m_url->setAccessibleName(tr("URL of the API"));
    m_placeLabel->setText(tr("Token in"));
    m_place->setAccessibleName(tr("Where the token goes"));
    const QStringList places = {tr("Authorization: Bearer"), tr("Header"),    tr("Cookie"),
                                tr("Query parameter"),       tr("Form body"), tr("JSON body")};
    for (int i = 0; i < places.size(); ++i)
        m_place->setItemText(i, places[i]);
    m_nameLabel->setText(tr("Named"));
    m_name->setAccessibleName(tr("Name of the header, cookie or parameter"));
    m_headersLabel->setText(tr("Other headers, one a line"));
    m_headers->setAccessibleName(tr("Other headers"));
    m_headers->setPlaceholderText(QStringLiteral("Accept: application/json"));
    m_bodyLabel->setText(tr("Body, with {{token}} where the token goes"));
    m_body->setAccessibleName(tr("Body of the request"));
}

} // namespace jotscope
