package org.evenhand.decisionlog.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.decisionlog.check.FolderOnDisk;
import org.evenhand.decisionlog.check.LogVerdict;
import org.evenhand.decisionlog.check.OutsideNote;
import org.evenhand.decisionlog.check.UnreadableLog;
import org.evenhand.decisionlog.check.VerifyFolder;

/** Checks an exported log on a disk; needs neither database nor server. */
public class VerifyLog {
  private static final String SUFFIX = ".checkpoint";

  /**
   * @param folder the export
   * @param outside files with a checkpoint each that were kept outside, or folders of such files as
   *     the product writes them
   * @param keys files with verifier keys that were kept outside; those in the export if there are
   *     none
   * @throws UnreadableLog if something is not there, or is not what it should be; the message is
   *     one line
   */
  public LogVerdict verify(Path folder, List<Path> outside, List<Path> keys) {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableLog(folder + ": there is no such folder");
    }
    try {
      var notes = new ArrayList<OutsideNote>();
      for (var path : outside) {
        for (var file : filesOf(path)) {
          notes.add(new OutsideNote(file.toString(), read(file)));
        }
      }
      var pinned = new ArrayList<String>();
      for (var file : keys) {
        read(file).lines().filter(line -> !line.isBlank()).forEach(pinned::add);
      }
      return new VerifyFolder().verify(new FolderOnDisk(folder), notes, pinned);
    } catch (IOException e) {
      throw new UnreadableLog(folder + ": " + e.getMessage());
    }
  }

  private static List<Path> filesOf(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (var files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UnreadableLog(file + ": cannot be read as text");
    }
  }
}
