package org.evenhand.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the environment says, under names that begin with {@code EVENHAND_}. A secret may stand in
 * the variable itself or in the file that the variable with {@code _FILE} at its end names.
 */
public final class Settings {
  private final Map<String, String> values;

  public Settings(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** The environment of this process. */
  public static Settings ofThisProcess() {
    return new Settings(System.getenv());
  }

  /** A value, if it is set and not blank. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /**
   * A secret, from its variable or its file.
   *
   * @throws Trouble when both are set or the file cannot be read
   */
  public Optional<String> secret(String name) {
    Optional<String> file = text(name + "_FILE");
    if (file.isEmpty()) {
      return text(name);
    }
    if (text(name).isPresent()) {
      throw new Trouble("Both " + name + " and " + name + "_FILE are set; keep one of them.");
    }
    try {
      return Optional.of(Files.readString(Path.of(file.get())).strip());
    } catch (IOException e) {
      throw new Trouble(name + "_FILE names " + file.get() + ", which cannot be read.", e);
    }
  }

  /** A secret that must be there. */
  public String required(String name) {
    return secret(name).orElseThrow(() -> new Trouble("Set " + name + " (or " + name + "_FILE)."));
  }

  /** A switch: {@code true} or {@code false}. */
  public boolean flag(String name, boolean otherwise) {
    return text(name)
        .map(
            value ->
                switch (value) {
                  case "true" -> true;
                  case "false" -> false;
                  default ->
                      throw new Trouble(name + " is \"" + value + "\"; it is true or false.");
                })
        .orElse(otherwise);
  }

  /** A network port; 0 stands for "any free one". */
  public int port(String name, int otherwise) {
    return text(name).map(value -> port(name, value)).orElse(otherwise);
  }

  private static int port(String name, String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Trouble(name + " is \"" + value + "\"; it is a port number from 0 to 65535.");
  }

  /** Everything that is set, ours and others', in order of name. */
  public Map<String, String> all() {
    return new TreeMap<>(values);
  }

  /** These settings with some of them set anew. */
  public Settings with(Map<String, String> others) {
    var merged = new TreeMap<>(values);
    merged.putAll(others);
    return new Settings(merged);
  }
}
