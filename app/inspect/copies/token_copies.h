#pragma once

#include "app/inspect/current_token.h"

#include <QObject>

namespace jotscope {

class AnswerPane;
class TokenEditing;

/// What leaves the page on request: the current token and what is in it, for the clipboard, a file or paper.
class TokenCopies : public QObject
{
    Q_OBJECT

public:
    TokenCopies(AnswerPane &answer, TokenEditing &editing, CurrentToken current, QObject *parent);

    [[nodiscard]] bool hasDrawing() const; ///< of the current token's signature

public slots:
    void copyToken();   ///< bare, without the text around it
    void copyPayload(); ///< its decoded text
    void copyPointer(); ///< of the current claim, or the value at the caret
    void copyJqPath();
    void copyClaim();
    void copyDrawing(); ///< of its signature, as SVG
    void saveDrawing(); ///< likewise, into a file that the person chooses
    void printDrawing();

signals:
    void failed(const QString &text); ///< what could not be written, and why
    void availabilityChanged();

private:
    AnswerPane &m_answer;
    TokenEditing &m_editing;
    CurrentToken m_current;
};

} // namespace jotscope
