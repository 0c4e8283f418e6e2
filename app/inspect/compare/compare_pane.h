#pragma once

#include "app/inspect/compare/comparison_session.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace jotscope {

class AlignedView;
class Card;
class ComparisonTable;
class DropField;
class TextZoom;

/// Two tokens side by side in the place of the answer: the one that was kept and another one, pasted here or
/// chosen from the text; claim by claim and byte by byte. What is pasted stays in the field alone.
class ComparePane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ComparePane(QWidget *parent = nullptr);

    /// Keeps a token to compare others with.
    void begin(ComparedSource before, const Inspection &inspection, ComparisonContext context);
    void setOther(const QByteArray &text);
    /// The text that the page shows, whose tokens can be chosen, and what tokens are checked with.
    void follow(const QByteArray &text, const Inspection &inspection, ComparisonContext context);
    void joinTo(TextZoom &zoom);
    void swap();
    void clear();
    void cancel();
    void focusField();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const ComparisonSession &session() const { return *m_session; }

signals:
    void backWanted();
    void hovered(jotscope::ByteRange range); ///< in the text that the page shows
    void failed(const QString &text);        ///< a file could not be read, and why
    void busyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSides(QVBoxLayout &layout);
    void makeAnswer(QVBoxLayout &layout);
    void chooseAfter();
    void showOutcome();
    void tellHeadline();
    void fillChoices(const Inspection &inspection);
    void lightUp(const Sides<ByteRange> &place);
    void retranslate();
    [[nodiscard]] ComparedSource wanted() const;

    ComparisonSession *m_session;
    QByteArray m_text;                          ///< that the page shows
    std::shared_ptr<const Token> m_first;       ///< of its tokens
    std::optional<ComparisonContext> m_context; ///< none until a comparison begins
    QStringList m_tokens;                       ///< of it, in words
    QToolButton *m_back;
    QLabel *m_title;
    QCheckBox *m_onlyDifferences;
    QToolButton *m_swap;
    QLabel *m_beforeTitle;
    QLabel *m_before;
    QLabel *m_afterTitle;
    QComboBox *m_choice;
    DropField *m_field;
    QLabel *m_after;
    Card *m_summary;
    QLabel *m_headline;
    ComparisonTable *m_facts;
    ComparisonTable *m_header;
    ComparisonTable *m_payload;
    Card *m_bytesCard;
    QLabel *m_bytesTitle;
    QToolButton *m_previous;
    QToolButton *m_next;
    AlignedView *m_bytes;
};

} // namespace jotscope
