package org.evenhand.tool.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evenhand.tool.Trouble;

/**
 * Under which account of the operating system PostgreSQL runs. It refuses to run as root, so when
 * we are root it runs in a user namespace of its own where that is allowed (files stay root's), and
 * otherwise as an unprivileged account that is given its data directory.
 */
public final class ServerAccount {
  private static final List<String> UNPRIVILEGED = List.of("evenhand", "nobody");

  private final List<String> prefix;
  private final String owner;

  private ServerAccount(List<String> prefix, String owner) {
    this.prefix = prefix;
    this.owner = owner;
  }

  /**
   * The account that is right here.
   *
   * @throws Trouble when we are root and there is no way to be anybody else
   */
  public static ServerAccount choose() {
    if (!"0".equals(output("id", "-u"))) {
      return new ServerAccount(List.of(), "");
    }
    List<String> namespace = List.of("unshare", "-U");
    if (!"0".equals(output(with(namespace, "id", "-u"))) && works(with(namespace, "true"))) {
      return new ServerAccount(namespace, "");
    }
    return dropped();
  }

  /** Root drops to an unprivileged account; the second choice, also taken by the tests. */
  static ServerAccount dropped() {
    for (String account : UNPRIVILEGED) {
      String uid = output("id", "-u", account);
      String gid = output("id", "-g", account);
      var change = List.of("setpriv", "--reuid", uid, "--regid", gid, "--clear-groups");
      if (!uid.isEmpty() && works(with(change, "true"))) {
        return new ServerAccount(change, uid + ":" + gid);
      }
    }
    throw new Trouble(
        "PostgreSQL does not run as root, and here root can neither open a user namespace (unshare)"
            + " nor become another account (setpriv). Start Evenhand as an ordinary user, or point"
            + " EVENHAND_DB_URL at a PostgreSQL server.");
  }

  /** The command line as this account runs it, in a session of its own. */
  public List<String> command(List<String> programAndArguments) {
    var line = new ArrayList<String>(List.of("setsid"));
    line.addAll(prefix);
    line.addAll(programAndArguments);
    return line;
  }

  /** Gives a file or folder to the account, when it is not ours anyway. */
  public void give(Path path) {
    if (!owner.isEmpty() && !works(List.of("chown", "-R", owner, path.toString()))) {
      throw new Trouble("Cannot give " + path + " to the account that runs PostgreSQL.");
    }
  }

  /**
   * Makes sure that the account can come as far as this folder.
   *
   * @throws Trouble when a folder above is closed to it
   */
  public void mustReach(Path folder) {
    if (!owner.isEmpty() && !works(with(prefix, "test", "-x", folder.toString()))) {
      throw new Trouble(
          "PostgreSQL must run as another account than root here, and that account cannot enter "
              + folder
              + ". Set EVENHAND_DATA_DIR to a folder that everybody may pass through, such"
              + " as /var/lib/evenhand.");
    }
  }

  /** Whether PostgreSQL runs as somebody who does not own our files. */
  public boolean isAnother() {
    return !owner.isEmpty();
  }

  private static List<String> with(List<String> prefix, String... command) {
    var line = new ArrayList<>(prefix);
    line.addAll(List.of(command));
    return line;
  }

  private static boolean works(List<String> command) {
    try {
      Process process = quiet(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String output(String... command) {
    return output(List.of(command));
  }

  private static String output(List<String> command) {
    try {
      Process process = quiet(command).start();
      String text = new String(process.getInputStream().readAllBytes()).strip();
      return process.waitFor() == 0 ? text : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static ProcessBuilder quiet(List<String> command) {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }
}
