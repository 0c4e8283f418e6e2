#pragma once

#include <QString>

#include <string>

/// A file of PEM blocks between two runs of the program. What is in it is public; but since it says whom
/// somebody trusts and whose certificates they look at, it is for its owner alone.
namespace jotscope {

std::string readPemFile(const QString &path); ///< empty where there is none

/// Replaces the file as a whole, or leaves it; empty where that went well, else why not. Nothing to be kept
/// removes it, and what is there already is not written again.
QString writePemFile(const QString &path, const std::string &blocks);

} // namespace jotscope
