package lunting.web.command.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import lunting.data.finding.Fault;
import lunting.data.text.Text;

/** Why the system refused to write, in words that people know. */
public final class Reasons {
  /** What is told of a place that nothing can be written to. */
  public static final Fault REFUSED =
      Fault.error("unwritable-output", "无法写入：{reason}。", "Nothing can be written there: {reason}.");

  static final Text NO_PERMISSION = Text.of("没有写入权限", "there is no permission to write");

  private static final Text GONE = Text.of("文件夹不存在", "its folder does not exist");
  private static final Text CIRCLE = Text.of("符号链接首尾相接", "its symbolic links lead in a circle");

  /** The system's own words, where they are English. */
  private static final Map<String, Text> KNOWN =
      Map.of(
          "No space left on device", Text.of("磁盘已满", "the disk is full"),
          "Disk quota exceeded", Text.of("磁盘配额已用完", "the quota of the disk is used up"),
          "File too large", Text.of("超过文件大小上限", "files of this size are not allowed"),
          "File name too long", Text.of("文件名过长", "the name is too long"),
          "Read-only file system", Text.of("文件系统只读", "the file system is read-only"),
          "Not a directory", Text.of("路径中有一段不是文件夹", "a part of its path is no folder"),
          "Is a directory", Text.of("这是文件夹", "it is a folder"),
          "Permission denied", NO_PERMISSION,
          "Broken pipe", Text.of("接收方已关闭", "nobody reads it any more"));

  private Reasons() {}

  /** The reason of a failure. */
  public static Text of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return NO_PERMISSION;
    }
    if (failure instanceof NoSuchFileException) {
      return GONE;
    }
    if (failure instanceof FileSystemLoopException) {
      return CIRCLE;
    }
    String said =
        failure instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : String.valueOf(failure.getMessage());
    Text known = KNOWN.get(said);
    return known == null ? Text.ofPlain(said) : known;
  }
}
