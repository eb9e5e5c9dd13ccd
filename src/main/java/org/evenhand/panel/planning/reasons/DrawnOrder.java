package org.evenhand.panel.planning.reasons;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * The order in which members of a kind are asked to sit on a hearing. Whoever the plan seats comes
 * first; within both parts the order is that of SHA-256 of the seed, the hearing and the member,
 * with line feeds between them: nobody's name or number puts them ahead, and with the seed anybody
 * can make it again.
 *
 * @param seed the lottery's, told after the block has closed
 */
public record DrawnOrder(String seed) {

  /** Smallest first. */
  public Comparator<String> of(String hearing) {
    return Comparator.comparing(member -> lot(hearing, member));
  }

  private String lot(String hearing, String member) {
    try {
      var text = seed + "\n" + hearing + "\n" + member;
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
