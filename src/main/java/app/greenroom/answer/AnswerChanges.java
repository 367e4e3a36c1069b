package app.greenroom.answer;

import app.greenroom.shared.CommandId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnswerChanges extends JpaRepository<AnswerChangeRow, AnswerChangeRow.Key> {

    @Query(
            "select c from AnswerChangeRow c where c.key.answer = :answer and c.key.version > :version order by c.key.version")
    List<AnswerChangeRow> since(UUID answer, int version);

    @Query("select count(c) > 0 from AnswerChangeRow c where c.key.answer = :answer and c.command = :command")
    boolean knows(UUID answer, CommandId command);
}
