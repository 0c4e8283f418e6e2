#include "app/inspect/drawing/drawing_output.h"
#include "app/inspect/drawing/drawing_words.h"
#include "app/inspect/drawing/signature_drawing_view.h"
#include "core/text/encodings/hex.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolTip>

/// What the person does with the drawing.
namespace jotscope {

bool SignatureDrawingView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::size_t item = itemAt(help->pos());
    if (item == kNoItem)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), fieldToolTip(sectionOf(item), fieldOf(item)), this,
                           itemRect(item));
    return true;
}

void SignatureDrawingView::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    setHovered(itemAt(event->position()));
}

void SignatureDrawingView::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    const std::size_t item = itemAt(event->position());
    if (item != kNoItem)
        setCurrent(item);
}

void SignatureDrawingView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::size_t item = itemAt(event->position());
    if (event->button() == Qt::LeftButton && item != kNoItem)
        emit jumpWanted(linkOf(item));
}

void SignatureDrawingView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(kNoItem);
}

void SignatureDrawingView::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = m_layout.items.size();
    const std::size_t last = count - 1;
    const int key = event->key();
    if (event->matches(QKeySequence::Copy) && m_current != kNoItem)
        return copyFieldBytes();
    if (count == 0 || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::keyPressEvent(event);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool forward = key == Qt::Key_Down || key == (isMirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool back = key == Qt::Key_Up || key == (isMirrored ? Qt::Key_Right : Qt::Key_Left);
    if (key == Qt::Key_Home)
        setCurrent(0);
    else if (key == Qt::Key_End)
        setCurrent(last);
    else if (forward)
        setCurrent(m_current == kNoItem ? 0 : std::min(m_current + 1, last));
    else if (back)
        setCurrent(m_current == kNoItem || m_current == 0 ? 0 : m_current - 1);
    else
        QWidget::keyPressEvent(event);
}

void SignatureDrawingView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_layout.items.empty())
        setCurrent(m_current == kNoItem ? 0 : m_current);
    update();
}

void SignatureDrawingView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        tell(kNoItem);
    update();
}

void SignatureDrawingView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && itemAt(event->pos()) != kNoItem)
        setCurrent(itemAt(event->pos()));
    QMenu menu(this);
    QAction *bytes =
        menu.addAction(tr("Copy &Bytes of the Field"), this, &SignatureDrawingView::copyFieldBytes);
    bytes->setEnabled(m_current != kNoItem && !fieldOf(m_current).bytes.empty());
    menu.addSeparator();
    menu.addAction(tr("Copy Drawing as S&VG"), this, &SignatureDrawingView::copySvg);
    menu.addAction(tr("&Save Drawing as SVG…"), this, &SignatureDrawingView::chooseFileForSvg);
    menu.addAction(tr("&Print Drawing…"), this, &SignatureDrawingView::choosePrinter);
    const QPoint place = event->reason() == QContextMenuEvent::Mouse || m_current == kNoItem
                             ? event->globalPos()
                             : mapToGlobal(itemRect(m_current).center());
    menu.exec(place);
}

void SignatureDrawingView::copyFieldBytes()
{
    if (m_current != kNoItem && !fieldOf(m_current).bytes.empty())
        QApplication::clipboard()->setText(QString::fromStdString(encodeHex(fieldOf(m_current).bytes)));
}

void SignatureDrawingView::copySvg()
{
    if (!m_drawing.isEmpty())
        copyAsSvg(drawingAsSvg(m_drawing, layoutDirection()));
}

void SignatureDrawingView::chooseFileForSvg()
{
    if (m_drawing.isEmpty())
        return;
    const QString path = QFileDialog::getSaveFileName(
        window(), tr("Save the Drawing"), QStringLiteral("signature.svg"), tr("SVG pictures (*.svg)"));
    if (path.isEmpty())
        return;
    const QString failure = saveSvg(drawingAsSvg(m_drawing, layoutDirection()), path);
    if (!failure.isEmpty())
        emit failed(tr("%1 could not be written: %2", "a path and what is wrong").arg(path, failure));
}

void SignatureDrawingView::choosePrinter()
{
    if (m_drawing.isEmpty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Drawing of the signature"));
    constexpr double kMargin = 15;
    printer.setPageMargins({kMargin, kMargin, kMargin, kMargin}, QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, window());
    dialog.setWindowTitle(tr("Print the Drawing"));
    if (dialog.exec() == QDialog::Accepted)
        printDrawing(m_drawing, printer, layoutDirection());
}

} // namespace jotscope
