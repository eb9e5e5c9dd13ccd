package org.evenhand.tool.database;

import java.nio.file.Path;

/** Where unpacked programs are kept between starts; it may be deleted at any time. */
final class CacheFolder {
  private CacheFolder() {}

  static Path forPrograms(ServerAccount account) {
    String wish = System.getenv("EVENHAND_CACHE_DIR");
    if (wish != null && !wish.isBlank()) {
      return Path.of(wish);
    }
    if (account.isAnother()) {
      return Path.of("/var/cache/evenhand");
    }
    String standard = System.getenv("XDG_CACHE_HOME");
    return standard != null && !standard.isBlank()
        ? Path.of(standard, "evenhand")
        : Path.of(System.getProperty("user.home"), ".cache", "evenhand");
  }
}
