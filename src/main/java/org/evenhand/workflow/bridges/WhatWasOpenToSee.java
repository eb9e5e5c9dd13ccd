package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.evenhand.casefile.api.Lane;
import org.evenhand.fairness.anonymisation.api.ReleasedFile;
import org.evenhand.fairness.anonymisation.application.ReadReleasedFile;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.application.ViewManifest;

/**
 * What a decider could see. In the blind lane that is the released file and nothing else; in the
 * identified lane it is the texts of the case.
 */
@Dependent
public class WhatWasOpenToSee implements ViewManifest {
  private final ReadReleasedFile released;
  private final TextsOfTheCase texts;

  @Inject
  public WhatWasOpenToSee(ReadReleasedFile released, TextsOfTheCase texts) {
    this.released = released;
    this.texts = texts;
  }

  @Override
  public String hashOf(CaseReference reference, Lane lane) {
    if (lane == Lane.BLIND) {
      return released.of(reference).map(ReleasedFile::sha256).orElse("");
    }
    return sha256(texts.written(reference));
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
