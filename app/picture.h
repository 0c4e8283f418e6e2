#pragma once

#include <QString>

namespace jotscope {

class MainWindow;

/// Saves a picture of `window` once it has answered and painted, and ends the program: 0, or 1 when the file
/// could not be written.
void saveWhenSettled(MainWindow &window, const QString &path);

} // namespace jotscope
