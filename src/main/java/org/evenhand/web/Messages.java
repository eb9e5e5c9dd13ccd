package org.evenhand.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The texts of all message bundles by key. Bundles share one space of keys; where two have the same
 * key the first read keeps it.
 */
public final class Messages {
  private final Map<String, String> texts = new HashMap<>();

  /** Adds one bundle, a properties file in UTF-8, and closes it. */
  public Messages read(InputStream bundle) {
    var properties = new Properties();
    try (var reader = new InputStreamReader(bundle, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    properties.forEach((key, text) -> texts.putIfAbsent((String) key, (String) text));
    return this;
  }

  public Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }
}
