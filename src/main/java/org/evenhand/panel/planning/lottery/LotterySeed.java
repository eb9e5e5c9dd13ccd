package org.evenhand.panel.planning.lottery;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What chance begins with. It is kept back until a block of hearings has closed; its commitment is
 * published before. A commitment hides nothing if its seed can be guessed, so real blocks take
 * {@link #fresh}.
 *
 * @param text letters, digits and {@code ._:/-} or spaces, so that it is spelt alike everywhere
 */
public record LotterySeed(String text) {
  private static final int BYTES = 32;

  public LotterySeed {
    LotteryTerms.mustBePlain("a seed", text);
  }

  /** 32 bytes that nobody can guess, in hexadecimal. */
  public static LotterySeed fresh(SecureRandom chance) {
    var bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return new LotterySeed(HexFormat.of().formatHex(bytes));
  }

  /**
   * SHA-256 of the seed, a line feed and the name of the block, in UTF-8: what is published before
   * the block closes.
   */
  public String commitmentFor(String block) {
    LotteryTerms.mustBePlain("a block", block);
    return Sha256.hex(text + "\n" + block);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Told to nobody by accident. */
  @Override
  public String toString() {
    return "LotterySeed[kept back]";
  }
}
