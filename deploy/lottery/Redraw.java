import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Draws a published panel lottery again: {@code java Redraw.java FOLDER}, with any Java from 17 and
 * nothing else. FOLDER holds plans.jsonl and draw.json. Prints what it finds; exits 1 if something
 * does not fit.
 */
public final class Redraw {
  private static final BigInteger ALL = BigInteger.ONE.shiftLeft(256);

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    byte[] list = Files.readAllBytes(folder.resolve("plans.jsonl"));
    String draw = Files.readString(folder.resolve("draw.json"));
    List<String> wrong = new ArrayList<>();

    String seed = field(draw, "seed", "\"([^\"]*)\"");
    String block = field(draw, "block", "\"([^\"]*)\"");
    String committed = hex(sha256((seed + "\n" + block).getBytes(StandardCharsets.UTF_8)));
    if (!committed.equals(field(draw, "seed_commitment", "\"([^\"]*)\""))) {
      wrong.add("the seed or the block is not what was committed to");
    }
    byte[] listHash = sha256(list);
    if (!hex(listHash).equals(field(draw, "list_sha256", "\"([^\"]*)\""))) {
      wrong.add("the list is not the one whose hash was published");
    }
    List<String> lines = new String(list, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() != Integer.parseInt(field(draw, "plans", "(\\d+)"))) {
      wrong.add("the list has " + lines.size() + " plans, not as many as published");
    }
    if (new HashSet<>(lines).size() != lines.size()) {
      wrong.add("a plan stands in the list twice");
    }
    int index = drawn(seed, listHash, lines.size());
    if (index != Integer.parseInt(field(draw, "index", "(\\d+)"))) {
      wrong.add("another line is drawn: number " + index);
    }
    if (!draw.contains("\"drawn\":" + lines.get(index))) {
      wrong.add("the plan shown is not line number " + index);
    }

    System.out.println("drawn " + index + " of " + lines.size());
    wrong.forEach(System.out::println);
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  private static int drawn(String seed, byte[] listHash, int plans) throws Exception {
    BigInteger n = BigInteger.valueOf(plans);
    BigInteger fair = ALL.divide(n).multiply(n);
    for (long counter = 0; ; counter++) {
      byte[] counted = ByteBuffer.allocate(8).putLong(counter).array();
      byte[] seedBytes = seed.getBytes(StandardCharsets.UTF_8);
      byte[] all = new byte[seedBytes.length + listHash.length + counted.length];
      System.arraycopy(seedBytes, 0, all, 0, seedBytes.length);
      System.arraycopy(listHash, 0, all, seedBytes.length, listHash.length);
      System.arraycopy(counted, 0, all, seedBytes.length + listHash.length, counted.length);
      BigInteger number = new BigInteger(1, sha256(all));
      if (number.compareTo(fair) < 0) {
        return number.mod(n).intValue();
      }
    }
  }

  private static String field(String json, String name, String value) {
    var found = Pattern.compile("\"" + name + "\":" + value).matcher(json);
    if (!found.find()) {
      throw new IllegalArgumentException("draw.json has no " + name);
    }
    return found.group(1);
  }

  private static byte[] sha256(byte[] bytes) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
