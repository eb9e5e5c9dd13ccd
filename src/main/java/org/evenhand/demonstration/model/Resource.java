package org.evenhand.demonstration.model;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The files that the demonstration is made from. */
final class Resource {
  private static final YAMLMapper YAML = new YAMLMapper();

  private Resource() {}

  static <T> T read(String name, TypeReference<T> type) {
    try (var file = Resource.class.getResourceAsStream("/demonstration/" + name + ".yaml")) {
      return YAML.readValue(file, type);
    } catch (IOException e) {
      throw new UncheckedIOException("demonstration/" + name + ".yaml", e);
    }
  }
}
