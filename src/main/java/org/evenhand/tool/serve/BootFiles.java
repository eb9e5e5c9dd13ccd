package org.evenhand.tool.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that the application server reads when it boots, written anew at each start. */
record BootFiles(Path folder) {

  void write(String bind, Path logs) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(commands(), filled("before-boot.asadmin", "bind", bind));
    Files.writeString(logging(), filled("logging.properties", "logs", logs.toString()));
  }

  /** Settings that the command line has no option for. */
  Path commands() {
    return folder.resolve("before-boot.asadmin");
  }

  Path logging() {
    return folder.resolve("logging.properties");
  }

  private static String filled(String name, String variable, String value) throws IOException {
    try (InputStream in = BootFiles.class.getResourceAsStream("/server/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("${" + variable + "}", value);
    }
  }
}
