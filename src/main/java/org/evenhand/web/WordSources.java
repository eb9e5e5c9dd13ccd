package org.evenhand.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.ServletContext;
import java.util.TreeSet;

/** Opens the message bundles: every file in the class path's {@code messages} folder. */
@Dependent
class WordSources {
  private static final String FOLDER = "/WEB-INF/classes/messages/";

  @Produces
  Messages messages(ServletContext application) {
    var messages = new Messages();
    for (var path : new TreeSet<>(application.getResourcePaths(FOLDER))) {
      if (path.endsWith(".properties")) {
        messages.read(application.getResourceAsStream(path));
      }
    }
    return messages;
  }
}
