package org.evenhand.panel.planning.lottery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;

/**
 * A draw as it is published: {@value #LIST} with a plan in each line, and {@value #DRAW}, one line
 * of canonical JSON, with everything else.
 */
public final class DrawFolder {
  public static final String LIST = "plans.jsonl";
  public static final String DRAW = "draw.json";

  private DrawFolder() {}

  /** What does not fit when a published draw is made again. */
  public enum Finding {
    /** The seed and the block do not give the commitment. */
    NOT_THE_SEED_COMMITTED_TO,
    /** The list does not have the hash. */
    NOT_THE_LIST_HASHED,
    /** The list has another number of plans, or the same plan twice. */
    NOT_THE_NUMBER_OF_PLANS,
    /** Seed and list give another line. */
    ANOTHER_LINE_IS_DRAWN,
    /** The plan said to be drawn is not that line. */
    ANOTHER_PLAN_IS_SHOWN
  }

  public static void write(PublishedDraw draw, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(LIST), draw.list());
    Files.writeString(folder.resolve(DRAW), PlanLine.canonical(draw.record()) + "\n");
  }

  /**
   * Everything that does not fit, nothing if the draw is as published.
   *
   * @throws IOException if a file is missing or is not of this kind
   */
  public static List<Finding> check(Path folder) throws IOException {
    var draw = new ObjectMapper().readTree(Files.readString(folder.resolve(DRAW)));
    var list = Files.readAllBytes(folder.resolve(LIST));
    try {
      return check(draw, list);
    } catch (IllegalArgumentException e) {
      throw new IOException(DRAW + ": " + e.getMessage(), e);
    }
  }

  private static List<Finding> check(JsonNode draw, byte[] list) {
    var found = new ArrayList<Finding>();
    var seed = new LotterySeed(draw.path("seed").asText());
    if (!seed.commitmentFor(draw.path("block").asText())
        .equals(draw.path("seed_commitment").asText())) {
      found.add(Finding.NOT_THE_SEED_COMMITTED_TO);
    }
    if (!HexFormat.of().formatHex(Sha256.of(list)).equals(draw.path("list_sha256").asText())) {
      found.add(Finding.NOT_THE_LIST_HASHED);
    }
    var lines = new String(list, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() != draw.path("plans").asInt() || new HashSet<>(lines).size() != lines.size()) {
      found.add(Finding.NOT_THE_NUMBER_OF_PLANS);
    }
    int index = UniformDraw.of(seed, Sha256.of(list), lines.size());
    if (index != draw.path("index").asInt()) {
      found.add(Finding.ANOTHER_LINE_IS_DRAWN);
    }
    if (!lines.get(index).equals(draw.path("drawn").toString())) {
      found.add(Finding.ANOTHER_PLAN_IS_SHOWN);
    }
    return found;
  }
}
