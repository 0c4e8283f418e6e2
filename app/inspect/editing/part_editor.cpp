#include "app/inspect/editing/part_editor.h"

#include "app/inspect/cells/text_zoom.h"
#include "app/inspect/content/find/editor_finder.h"
#include "app/inspect/content/find/find_bar.h"
#include "app/widgets/texts/finding_text.h"
#include "app/widgets/texts/selectable_paragraph.h"
#include "app/widgets/theme.h"
#include "core/build/templates/placeholders.h"
#include "core/findings/finding.h"
#include "core/json/json_document.h"
#include "core/text/limits.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace jotscope {

namespace {

constexpr int kFewestLines = 3;
constexpr int kMostLines = 18;
constexpr int kMostMarks = 20;

/// Names in the colour that the read-only view gives them.
class NameHighlighter : public QSyntaxHighlighter
{
public:
    NameHighlighter(QTextDocument *document, const QWidget &widget)
        : QSyntaxHighlighter(document), m_widget(widget)
    {}

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression name(QStringLiteral(R"(("(?:[^"\\]|\\.)*")\s*:)"));
        const QColor color = toneColors(Tone::Accent, m_widget.palette()).text;
        for (auto matches = name.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            setFormat(static_cast<int>(match.capturedStart(1)), static_cast<int>(match.capturedLength(1)),
                      color);
        }
    }

private:
    const QWidget &m_widget;
};

int unitsBefore(const std::string &utf8, std::size_t offset)
{
    return static_cast<int>(
        QString::fromUtf8(utf8.data(), static_cast<qsizetype>(std::min(offset, utf8.size()))).size());
}

} // namespace

PartEditor::PartEditor(QWidget *parent)
    : QWidget(parent)
    , m_findBar(new FindBar(this))
    , m_field(new QPlainTextEdit(this))
    , m_finder(new EditorFinder(*m_field, *m_findBar, this))
    , m_fault(new SelectableParagraph(this))
    , m_highlighter(new NameHighlighter(m_field->document(), *this))
{
    m_field->setFont(monospaceFont());
    m_field->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_field->setTabChangesFocus(true);
    m_field->setLayoutDirection(Qt::LeftToRight); // JSON reads from the left in any language
    m_field->setUndoRedoEnabled(false);
    m_field->installEventFilter(this);
    m_field->viewport()->installEventFilter(this);
    m_findBar->setPlaceholder(tr("Find in what is edited"), true);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_findBar);
    layout->addWidget(m_field);
    layout->addWidget(m_fault);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        look();
        fitHeight();
        emit edited();
    });
}

void PartEditor::setSheet(const QString &sheet)
{
    if (sheet == this->sheet())
        return;
    m_isFilling = true;
    const QString was = this->sheet();
    // Only what differs, so that the caret and the view stay.
    const qsizetype most = std::min(was.size(), sheet.size());
    qsizetype first = 0;
    while (first < most && was[first] == sheet[first])
        ++first;
    qsizetype last = 0;
    while (first + last < most && was[was.size() - 1 - last] == sheet[sheet.size() - 1 - last])
        ++last;
    QTextCursor cursor(m_field->document());
    cursor.setPosition(static_cast<int>(first));
    cursor.setPosition(static_cast<int>(was.size() - last), QTextCursor::KeepAnchor);
    cursor.insertText(sheet.mid(first, sheet.size() - first - last));
    m_isFilling = false;
    look();
    fitHeight();
}

QString PartEditor::sheet() const
{
    // Unlike toPlainText, which makes plain spaces of those that do not break.
    return m_field->document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void PartEditor::expect(Expected expected)
{
    m_expected = expected;
    look();
}

QString PartEditor::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void PartEditor::setZoom(int steps)
{
    m_field->setFont(zoomed(monospaceFont(), steps));
    fitHeight();
}

void PartEditor::find()
{
    m_finder->find();
}

void PartEditor::findNext()
{
    m_finder->findNext();
}

void PartEditor::findPrevious()
{
    m_finder->findPrevious();
}

/// What is wrong with the JSON, at its place.
void PartEditor::look()
{
    QList<QTextEdit::ExtraSelection> marks;
    const std::string text = m_expected == Expected::Text ? "{}" : sheet().toStdString();
    // As long as the text, so that every place stays.
    const JsonDocument document =
        JsonDocument::parse(m_expected == Expected::Template ? withPlaceholdersMasked(text) : text);
    const ToneColors colors = toneColors(Tone::Bad, palette());
    for (const JsonFault &fault : document.faults()) {
        if (marks.size() == kMostMarks)
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_field->document());
        const int begin = unitsBefore(text, fault.where.begin);
        const int end = unitsBefore(text, std::max(fault.where.end, fault.where.begin + 1));
        mark.cursor.setPosition(end > begin ? begin : std::max(0, begin - 1));
        mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colors.text);
        mark.format.setBackground(colors.background);
        marks << mark;
    }
    m_field->setExtraSelections(marks);
    m_fault->setStyleSheet(QStringLiteral("color: %1").arg(colors.text.name()));
    tellFault(document, text);
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_field->setAccessibleDescription(m_fault->text());
}

void PartEditor::tellFault(const JsonDocument &document, const std::string &text)
{
    if (document.isStrict()) {
        const bool isOther = m_expected == Expected::JsonObject && !document.root().isObject();
        return m_fault->setText(isOther ? findingMessage(makeFinding("header-not-object")) : QString());
    }
    const JsonFault &first = document.faults().front();
    const Finding finding =
        makeFinding(jsonFaultId(first.kind), first.where, {{"limit", std::to_string(limits::kJsonDepth)}});
    QTextCursor place(m_field->document());
    place.setPosition(unitsBefore(text, first.where.begin));
    m_fault->setText(tr("Line %1, column %2: %3", "a place in a text and what is wrong there")
                         .arg(place.blockNumber() + 1)
                         .arg(place.positionInBlock() + 1)
                         .arg(findingMessage(finding)));
}

void PartEditor::fitHeight()
{
    const int lines = std::clamp(m_field->document()->blockCount() + 1, kFewestLines, kMostLines);
    const int height = lines * m_field->fontMetrics().lineSpacing() +
                       2 * (m_field->frameWidth() + static_cast<int>(m_field->document()->documentMargin()));
    if (m_field->minimumHeight() == height)
        return;
    m_field->setFixedHeight(height);
}

bool PartEditor::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const int steps = zoomSteps(*static_cast<QWheelEvent *>(event));
        if (steps != 0)
            emit zoomWanted(steps);
        return steps != 0;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isClose = key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier;
    if (!isUndo && !isClose && !key->matches(QKeySequence::Redo))
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isClose)
        emit closeWanted();
    else if (isUndo)
        emit undoWanted();
    else
        emit redoWanted();
    return true;
}

void PartEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
    if (event->type() == QEvent::LanguageChange)
        m_findBar->setPlaceholder(tr("Find in what is edited"), true);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        look();
}

} // namespace jotscope
