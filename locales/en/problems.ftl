## A note that is typed

note-error-empty = a note needs at least one character
note-error-too-long = a note has at most { $max } characters, this one has { $found }
note-error-control-character = a note can't hold control characters but for line breaks


## A name that is typed

name-error-empty = a name needs at least one character
name-error-too-long = a name has at most { $max } characters, this one has { $found }
name-error-control-character = a name can't hold control characters such as tabs or line breaks
name-error-override = a name can't hold what overrides the direction of text


## A key

key-error = a key is one of { $keys }


## A file that is to be written

begin-error-tally-file = { $path } is the tally file itself: name another file
begin-error-exists = { $path } is there already
begin-error-folder = { $path } is a folder: name a file in it
begin-error-folder-missing = the folder { $folder } is missing: make it, or name another file
begin-error-io = { $path } can't be written ({ $error }): name another file


## A number that is typed or read

number-error-not-a-number = isn't a number
number-error-fraction = isn't a whole number
number-error-too-large = is beyond 64 bits


## Why something was not done

refusal-overflow = "{ $name }" stands at { $count }: { $delta } would be more than a count can hold, so nothing was counted
refusal-unknown-counter = there is no such counter any more
refusal-unknown-name = there is no counter named "{ $name }"
refusal-name-taken = there is a counter named "{ $name }" already
refusal-key-taken = the key { $key } is "{ $name }"'s already
refusal-name-in-archive = there is an archived counter named "{ $name }": restore it, or take another name
refusal-board-name-taken = there is a board named "{ $name }" already
refusal-unknown-board = there is no such board any more
refusal-unknown-board-name = there is no board named "{ $name }"
refusal-locked = "{ $name }" is locked, so nothing was counted: unlock it first
refusal-archived = "{ $name }" is in the archive, so nothing was counted: restore it first
refusal-above-maximum = "{ $name }" stands at { $count }, and its maximum is { $limit }: { $delta } was not counted
refusal-below-minimum = "{ $name }" stands at { $count }, and its minimum is { $limit }: { $delta } was not counted
refusal-beyond-target = "{ $board }" stands at { $total }, and stops at its target { $target }: { $delta } "{ $name }" was not counted
refusal-bad-step = a step is a number from 1 to { $max }
refusal-bad-limits = the minimum { $minimum } is above the maximum { $maximum }
refusal-bad-day-start = a day starts at a quarter of an hour: 00:00, 00:15 … 23:45
refusal-too-many-boards = a file has at most { $max } boards
refusal-too-many-day-notes = a file has at most { $max } notes on days
refusal-too-many-counters = a file has at most a million counters: the import would make more
refusal-import-cancelled = the import was cancelled: nothing was imported
refusal-import-above-maximum = "{ $name }" stands at { $count }, and its maximum is { $limit }: the import would bring it to { $after }
refusal-import-below-minimum = "{ $name }" stands at { $count }, and its minimum is { $limit }: the import would bring it to { $after }
refusal-nothing-to-undo = there is nothing to undo
refusal-nothing-to-redo = there is nothing to redo
refusal-import-beyond-undo = the import of { $file } made { $entries } entries, which are too many to be undone as one: restore the backup that was made before it, or undo its entries one by one
refusal-not-the-newest = something else was done in another window just now: undo again to take that back
refusal-not-an-operation = deleting for good and undoing can't be part of what is undone as one
refusal-shared-already = "{ $board }" is shared already, over { $hub }
refusal-not-shared = the board isn't shared any more
refusal-shared-counter = "{ $name }" is shared, so it stays on its board: archive it, or leave the board first
refusal-shared-board = the board "{ $name }" is shared: leave it first
refusal-torn = what { $desk } shares doesn't continue what this file has of it
refusal-unknown-entry = there is no such entry any more
refusal-undone-already = this was undone already
refusal-in-the-future = a late count belongs to the past, and this time is still to come
refusal-not-saved = not saved: { $why }
refusal-maybe-saved = it isn't known whether this was saved ({ $why }): look at the count before you do it again


## A desk that shares a board

file-error-not-shared = the board isn't shared any more
file-error-closed = the file is closed


## Backups, restoring and salvaging

backup-error-not-ours = { $path } is there already and is no backup of tallyboard's, so it stays as it is: name another file, or say --yes
backup-error-in-use = { $path } is in use, or was not closed: name another file
backup-error-same = { $path } is the tally file itself: name another file
backup-error-unsound = { $path } is not sound ({ $problem }): { $then }
backup-error-file = { $path } can't be written: { $detail }
backup-error-no-folder = { $path } is no folder, and leads to none: backups are to stand there, so move it elsewhere, or name a file
backup-error-unlisted = the backups in { $folder } can't be listed ({ $detail }): allow reading the folder
backup-error-older-is-better = the tally file is not sound ({ $problem }), and { $path } is an older backup, which stays as it is: name a new file, or say --yes


## What happened to the open file

displacement-gone = the file { $path } was deleted, moved or renamed while it was open
displacement-replaced = another file was put in the place of { $path } while it was open
displacement-overwritten = { $path } was overwritten by another program while it was open
displacement-log-gone = the log of { $path } (the files beside it that end in -wal and -shm) was deleted while it was open
displacement-linked = { $path } has { $links } names (hard links), and counts would be lost between them: delete the other names
displacement-newer = { $path } was brought up to date by a newer tallyboard: close this one, and update it
displacement-schema = another program changed the schema of { $path }: { $detail }


## Why a file can’t be opened

open-error-folder-missing = the folder { $folder } is missing: make it, or choose another file with --db
open-error-file-missing = there is no file { $path } yet: `tallyboard inc NAME` makes it
open-error-empty = the file { $path } is empty yet: `tallyboard inc NAME` makes the first counter
open-error-file-exists = { $path } is there already, and stays as it is: name a new file
open-error-is-folder = { $path } is a folder: name a file in it
open-error-name-too-long = { $path } can't be made: its name or path has { $bytes } bytes, and with what is to stand beside it { $bytes_max } have room: choose a shorter one with --db
open-error-log-without-file = there is no file { $path }, but what was counted last in it is still in { $log }: it was moved or deleted while it was open. Put it back beside that; or, if it isn't wanted any more, delete { $log } as well. Nothing was made
open-error-log-missing = { $path } was copied without { $log }, in which all stands that was counted: copy both, or make the copy by `tallyboard backup`
open-error-log-unreadable = { $path } stands where nothing can be written, and its log { $log } can't be read there: copy both into a folder of yours
open-error-linked = { $path } has { $links } names (hard links), and what is counted under one would be lost under the others: delete the other names, or make the file its own by `cp FILE COPY && mv COPY FILE`
open-error-not-a-database = { $path } is not a tally file (no SQLite database): choose another file with --db
open-error-other-program = { $path } is another program's database: choose another file with --db
open-error-unreadable = nothing of { $path } can be read: restore a backup
open-error-newer = { $path } was written by a newer tallyboard (version { $found } of the file, this program knows { $known }): update tallyboard, or choose another file with --db
open-error-foreign-object = { $path } holds the { $kind } "{ $name }", which is not tallyboard's and could change counts unseen: remove it, or choose another file with --db
open-error-read-only = { $path } is read-only: allow writing to it, or choose another file with --db
open-error-replaced = another file was put in the place of { $path } while it was open here: choose what to do about that first
open-error-stopped = the opening of { $path } was given up before it was done
open-error-locked = { $path } is held locked by another program: try again when that has finished
open-error-disk = { $path } can't be opened: { $detail }
open-error-other = { $path } can't be opened: { $detail }


## What another desk shares

merge-error-torn = what the desk { $desk_name } shares doesn't continue what this file has of it
merge-error-replaced = this file shares the board as another desk by now, or not at all


## Why something couldn’t be read or written

store-error-locked = another program holds the file locked
store-error-damaged = the file is damaged ({ $detail }); nothing more is written to it: restore a backup
store-error-stopped = the question was taken back
store-error-suspect = the file was changed by another program, and is being looked at


## The address of a hub

address-error-no-address = an address begins with postgres://, or has parts such as host=…
address-error-unknown-keyword = "{ $keyword }" isn't a part that an address can have
address-error-password = a password doesn't belong in an address, where others can read it: put it into ~/.pgpass or $PGPASSWORD
address-error-port = "{ $port }" isn't a port
address-error-ports = an address has one port, or as many as hosts
address-error-value = "{ $value }" isn't a value of { $keyword }: it is { $values }
address-error-service = there is no service "{ $service }" in { $files }
address-error-service-line = { $path }, line { $line }, isn't a keyword=value that an address can have
address-error-escape = a % in an address is followed by two hexadecimal digits
address-error-quote = a quote isn't closed in the address


## The password

unsafe-password = the password is asked for in a way that others can use


## Why a hub can’t be used

hub-error-away = { $host } can't be reached ({ $why }): check the network, and whether PostgreSQL runs there
hub-error-timeout = the hub hasn't answered for { $seconds } s: check the network
hub-error-password-missing = the hub asks for the password of { $user }, and there is none in $PGPASSWORD, ~/.pgpass or the keyring
hub-error-keyring-locked = the hub asks for the password of { $user }, and the keyring that has it is locked: unlock it
hub-error-password-wrong = the hub doesn't take this password of { $user }: check it, in $PGPASSWORD, ~/.pgpass or the keyring if it is from there
hub-error-password-unsafe = { $host } asks for the password in a way that others can use (clear text or MD5), so it isn't sent: its administrator sets password_encryption to scram-sha-256 and the password of { $user } anew
hub-error-login-refused = the hub refuses this login ({ $answer }): its administrator allows it in pg_hba.conf
hub-error-no-database = there is no database { $database } at the hub: check the address, or make it with createdb
hub-error-certificate = the certificate of { $host } can't be trusted: { $why }
hub-error-no-tls = { $host } offers no encryption (TLS): its administrator switches ssl on, or the address says sslmode=disable
hub-error-no-tables = no Tallyboard tables in database { $database }: `tallyboard hub init URL` makes them
hub-error-foreign-table = table { $table } of this database isn't Tallyboard's: choose another database or schema
hub-error-newer = the hub is of a newer version ({ $version }): update Tallyboard on this desk
hub-error-older = the hub is of an older version ({ $version }): its owner runs `tallyboard hub init URL` with this version
hub-error-rights = the hub doesn't let this login use { $what }: its administrator grants the rights that `tallyboard hub init URL` prints
hub-error-not-owner = { $user } may not make tables in this database or schema: its owner runs this, or grants CREATE on it
hub-error-full = the hub's disk is full ({ $answer }): its administrator makes room
hub-error-busy = the hub has no room for another connection ({ $answer })
hub-error-restarting = the hub is starting, stopping or recovering ({ $answer })
hub-error-read-only = { $host } takes no writes: it is a standby, or was set to read-only. Name the primary in the address, or all servers
hub-error-conflict = the hub asks to try again ({ $answer })
hub-error-on-another-board = what was counted on this board is at the hub already, on another board: leave this one, and join that
hub-error-row = the hub has a row that isn't understood ({ $what }): update Tallyboard on this desk
hub-error-other = the hub answered: { $answer }


## Why a press was not counted

send-error-full = too much waits to be saved ({ $max } presses): this one was not counted
send-error-stopped = the file is closed: this was not counted
