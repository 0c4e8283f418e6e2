#include "app/inspect/copies/token_copies.h"

#include "app/inspect/answer/answer_pane.h"
#include "app/inspect/content/payload_view.h"
#include "app/inspect/drawing/signature_drawing_view.h"
#include "app/inspect/editing/token_editing.h"

#include <QClipboard>
#include <QGuiApplication>

#include <memory>
#include <utility>

namespace jotscope {

TokenCopies::TokenCopies(AnswerPane &answer, TokenEditing &editing, CurrentToken current, QObject *parent)
    : QObject(parent), m_answer(answer), m_editing(editing), m_current(std::move(current))
{
    connect(&m_answer.drawing(), &SignatureDrawingView::failed, this, &TokenCopies::failed);
    connect(&m_answer.drawing(), &SignatureDrawingView::drawn, this, &TokenCopies::availabilityChanged);
}

bool TokenCopies::hasDrawing() const
{
    return m_current() && !m_answer.drawing().drawing().isEmpty();
}

void TokenCopies::copyToken()
{
    m_editing.finish();
    if (const InspectedToken *token = m_current())
        QGuiApplication::clipboard()->setText(QString::fromStdString(token->token->text));
}

void TokenCopies::copyPayload()
{
    m_editing.finish();
    const InspectedToken *token = m_current();
    const std::shared_ptr<const TokenPart> payload = token ? token->payload() : nullptr;
    if (payload)
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(payload->bytes().data(), qsizetype(payload->bytes().size())));
}

void TokenCopies::copyPointer()
{
    m_answer.payload().copyPlace(ClaimCopy::Pointer);
}

void TokenCopies::copyJqPath()
{
    m_answer.payload().copyPlace(ClaimCopy::JqPath);
}

void TokenCopies::copyClaim()
{
    m_answer.payload().copyPlace(ClaimCopy::Json);
}

void TokenCopies::copyDrawing()
{
    m_answer.drawing().copySvg();
}

void TokenCopies::saveDrawing()
{
    m_answer.drawing().chooseFileForSvg();
}

void TokenCopies::printDrawing()
{
    m_answer.drawing().choosePrinter();
}

} // namespace jotscope
