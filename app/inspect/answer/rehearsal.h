#pragma once

class QSize;

namespace jotscope {

/// Shows a sample where nobody sees it, so that the first real token finds at hand what it takes: letters,
/// layouts and code that has never run. A moment's work for when there is no other; once a program.
void rehearseAnswer(QSize size);

} // namespace jotscope
