package org.evenhand.document.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The four invented referrals, as texts and as files. */
public final class Referrals {
  private Referrals() {}

  /** Text by id, {@code open-01} to {@code open-04}. */
  public static Map<String, String> texts() {
    try (var in = open("open-referrals.json")) {
      var texts = new TreeMap<String, String>();
      for (var document : new ObjectMapper().readTree(in).get("documents")) {
        texts.put(document.get("id").asText(), document.get("text").asText());
      }
      return texts;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static byte[] file(String name) {
    try (var in = open(name)) {
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static InputStream open(String name) {
    var in = Referrals.class.getResourceAsStream("/referrals/" + name);
    if (in == null) {
      throw new IllegalArgumentException("no such referral: " + name);
    }
    return in;
  }
}
